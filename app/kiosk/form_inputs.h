#pragma once

#include "record/field.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace anteroom {

// One box of a form.
struct FormInput {
    QString key;
    FieldKind kind = FieldKind::Text;
    const char* label = ""; // English source text, context "Field"
    bool required = true;
    QString text = {};
    QString error = {}; // code; its words are made when they are shown
};

// The boxes of a form that take text, with what is wrong in each. What is typed lives here, not in
// the screen: it outlasts a change of language and goes with the visit.
class FormInputs : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Forms have one")
    Q_PROPERTY(int count READ count NOTIFY edited)
public:
    enum Role { LabelRole = Qt::UserRole, HintRole, KindRole, TextRole, ErrorRole, LongestRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setInputs(const QList<FormInput>& inputs);
    void clear();
    [[nodiscard]] const QList<FormInput>& inputs() const { return m_inputs; }
    [[nodiscard]] int count() const { return int(m_inputs.size()); }
    [[nodiscard]] QString text(QLatin1StringView key) const;

    Q_INVOKABLE void edit(int row, const QString& text);

    // Each box against its kind; says what is wrong from now on. True when nothing is.
    bool check();
    // A box that no rule of its own complains of, such as one of two that fit together.
    void complain(int row, const QString& code);
    [[nodiscard]] bool hasRequired() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    QList<FormInput> m_inputs;
};

} // namespace anteroom
