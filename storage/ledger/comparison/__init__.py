"""What is kept beside the records, for quick looking, held against what the records tell."""
