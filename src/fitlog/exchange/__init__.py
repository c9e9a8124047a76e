"""What comes from other programs: their files read into values of ours, nothing written."""
