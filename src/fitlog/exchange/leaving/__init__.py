"""The log as text for other programs: our own flat CSV, and the CSV of Strong and of Hevy."""
