"""Plain bots as people commonly write them with the two libraries: what Logbook is measured against."""
