/// Everything that people read in their language: the bundles, one file per area and language, and all formatting of
/// messages, money, numbers and dates, as well as reading what people type. [Texts] speaks one language and is made
/// with an explicit locale; nothing here asks the machine for its own.
@NullMarked
package org.medienplan.text;

import org.jspecify.annotations.NullMarked;
