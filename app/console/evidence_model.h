#pragma once

#include "console/display_list.h"
#include "console/evidence_store.h"
#include "console/office_line.h"
#include "console/patience.h"
#include "console/still_wanted.h"

#include <QRectF>
#include <QUrl>

namespace anteroom {

/// The pictures of the check-in on the desk, and how the current one is looked at. It follows the
/// current row to the picture and the place its value was read from.
///
/// Rows are the pictures' tabs. Roles: label, current.
class EvidenceModel : public anteroom::DisplayList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The desk has one")
    Q_PROPERTY(int currentIndex READ currentIndex NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QUrl source READ source NOTIFY changed)
    Q_PROPERTY(QRectF area READ area NOTIFY changed)
    Q_PROPERTY(bool closer READ closer NOTIFY changed)
    Q_PROPERTY(int turns READ turns NOTIFY changed)
    Q_PROPERTY(double brightness READ brightness WRITE setBrightness NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    Q_PROPERTY(QString readLabel READ readLabel NOTIFY changed)
    Q_PROPERTY(QString readText READ readText NOTIFY changed)
    Q_PROPERTY(QString readCharacters READ readCharacters NOTIFY changed)
    Q_PROPERTY(bool readAsCode READ readAsCode NOTIFY changed)
    Q_PROPERTY(QString confidenceText READ confidenceText NOTIFY changed)
    Q_PROPERTY(bool doubtful READ doubtful NOTIFY changed)
    Q_PROPERTY(anteroom::Patience* patience READ patience CONSTANT)

public:
    EvidenceModel(OfficeLine& office, std::shared_ptr<EvidenceStore> store,
                  QObject* parent = nullptr);

    // The pictures of a check-in; the same ones again keep what is looked at.
    void look(const Submission& submission);
    // Turns to where a change was read; a change without evidence leaves the picture alone.
    void follow(const ProposedChange* change);
    void clear();

    [[nodiscard]] int currentIndex() const { return m_current; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QUrl source() const;
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] bool closer() const { return m_closer; }
    [[nodiscard]] int turns() const { return m_turns; }
    [[nodiscard]] double brightness() const { return m_brightness; }
    void setBrightness(double brightness);
    [[nodiscard]] QString problemText() const { return m_problem; }
    [[nodiscard]] QString readLabel() const;
    [[nodiscard]] QString readText() const;
    // Without the blanks that a card groups them by.
    [[nodiscard]] QString readCharacters() const;
    [[nodiscard]] bool readAsCode() const;
    [[nodiscard]] QString confidenceText() const;
    [[nodiscard]] bool doubtful() const;
    [[nodiscard]] Patience* patience() { return &m_patience; }

    Q_INVOKABLE void setCurrentIndex(int index);
    Q_INVOKABLE void showNext();
    Q_INVOKABLE void turn();
    Q_INVOKABLE void toggleCloser();
    Q_INVOKABLE void brighten(int steps);
    // Asks the office for the picture once more.
    Q_INVOKABLE void openAgain();

Q_SIGNALS:
    void changed();

private:
    void fetch();
    void take(const Sha256& hash, const Result<QByteArray>& bytes);
    void showRows();
    [[nodiscard]] const ImageReference* image() const;

    OfficeLine& m_office;
    std::shared_ptr<EvidenceStore> m_store;
    StillWanted m_wanted;
    Patience m_patience;
    QList<ImageReference> m_images;
    std::optional<ProposedChange> m_followed; // one with evidence
    int m_current = -1;
    int m_turns = 0;
    bool m_closer = true;
    double m_brightness = 0;
    QString m_problem;
};

} // namespace anteroom
