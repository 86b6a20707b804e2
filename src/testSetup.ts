import fc from "fast-check";

// The same cases in every run: a test that fails by chance teaches nothing. Soak with other seeds by hand.
fc.configureGlobal({ seed: 20240422 });
