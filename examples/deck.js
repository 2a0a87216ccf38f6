/* global Reveal, RevealOptimizerRace */
Reveal.initialize({ hash: true, transition: "none", plugins: [RevealOptimizerRace] });
