#include "record/payer.h"

#include <QCoreApplication>

namespace anteroom {

const Field& payerField()
{
    static constexpr FieldPart parts[] = {
        {"name", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Insurance company"), true},
        {"payer_id", FieldKind::Code, QT_TRANSLATE_NOOP("Field", "Payer ID"), false},
        {"phone", FieldKind::Phone, QT_TRANSLATE_NOOP("Field", "Phone"), false},
    };
    static constexpr Field field{"payer",
                                 FieldKind::Parts,
                                 QT_TRANSLATE_NOOP("Field", "Insurance company"),
                                 FieldGroup::Coverage1,
                                 ChangedBy::StaffOnly,
                                 Sensitivity::Open,
                                 {},
                                 parts};
    return field;
}

} // namespace anteroom
