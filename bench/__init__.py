"""What is measured, one module each, as ratios against something run beside it."""
