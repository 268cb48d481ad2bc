"""How the published tables are read: needs pandas alone, and nothing before first use."""
