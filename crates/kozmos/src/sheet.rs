//! Reading tables: CSV, XLSX and JSON Lines, packed or not, as rows of fields.
