"""The assistant: reads interview mail, keeps the right follow-up in Drafts."""
