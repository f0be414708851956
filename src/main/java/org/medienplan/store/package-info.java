/// The plan file: a SQLite database that anyone can read with SQL, with a table for each type of record and a column
/// for each field. Foreign files are recognised by their first bytes, copied, read with every safeguard on and never
/// adopted; saving builds a fresh database, checks it and swaps it in as a whole. Sole user of SQL.
@NullMarked
package org.medienplan.store;

import org.jspecify.annotations.NullMarked;
