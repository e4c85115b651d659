//! Files as people send them, and what becomes of their rows.
