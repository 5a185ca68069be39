"""What a text is about, as a vector: texts alike in meaning lie beside each other."""
