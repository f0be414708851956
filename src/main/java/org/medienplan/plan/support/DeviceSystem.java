package org.medienplan.plan.support;

import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// Which system the devices of an item run, and what managing them takes.
///
/// @param item the devices
/// @param family their system
/// @param licenceItem the item that pays the management of one of them for a year, null where nobody has said
/// @param note what it means for support
public record DeviceSystem(
        RecordId id,
        RecordId item,
        SystemFamily family,
        @Nullable RecordId licenceItem,
        @Nullable String note) implements Identified {

    public DeviceSystem {
        Require.type(id, RecordType.DEVICE_SYSTEM);
    }
}
