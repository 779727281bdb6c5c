"""One file a step, numbered; each in plain operations, so that it stays what it was when the models move on."""
