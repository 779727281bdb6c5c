"""Pages and their guard: all of the web that is not the talk itself."""
