/// Plans and templates as JSON, the interchange form: one object with a table for each type of record, properties named
/// by the field ids, origins beside their records. Whatever is wrong with a file, it is refused as a whole, with its
/// name, the place and the reason; nothing is ever half read. Sole user of Jackson.
@NullMarked
package org.medienplan.json;

import org.jspecify.annotations.NullMarked;
