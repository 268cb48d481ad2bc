"""Which pandas dtype each column type has in a frame; all others are `str`."""

DTYPES = {
    "integer": "Int64",
    "year": "Int64",
    "decimal": "Float64",
    "boolean": "boolean",
    "date": "datetime64[s]",
}
