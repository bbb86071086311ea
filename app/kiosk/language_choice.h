#pragma once

#include <memory>
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <QTranslator>

namespace anteroom {

// The languages offered on the first screen, each in itself, and the one that is spoken now.
// Changing it changes every screen at once; a new visit begins in the kiosk's own.
class LanguageChoice : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk has one")
    Q_PROPERTY(QString current READ current NOTIFY changed)
    Q_PROPERTY(QString currentName READ currentName NOTIFY changed)
    Q_PROPERTY(bool rightToLeft READ isRightToLeft NOTIFY changed)
    // Devanagari, Bengali and Arabic script need more line.
    Q_PROPERTY(bool tallScript READ isTallScript NOTIFY changed)
public:
    enum Role { TagRole = Qt::UserRole, NameRole, ChosenRole };

    // A right-to-left stand-in made of the English text, for tests (pseudo_translator.h).
    static const QString pseudo;

    explicit LanguageChoice(QObject* parent = nullptr);
    ~LanguageChoice() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    // Of the languages asked for, those that this program speaks; English when it is none.
    void offer(const QStringList& tags);
    [[nodiscard]] const QStringList& offered() const { return m_offered; }
    void setFirst(const QString& tag) { m_first = tag; }
    [[nodiscard]] const QString& current() const { return m_current; }
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] bool isRightToLeft() const;
    [[nodiscard]] bool isTallScript() const { return isRightToLeft(); }

    Q_INVOKABLE void choose(const QString& tag);
    void reset();

Q_SIGNALS:
    void changed();

private:
    void speak(const QString& tag);

    QStringList m_offered;
    QString m_first = QStringLiteral("en");
    QString m_current = QStringLiteral("en");
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace anteroom
