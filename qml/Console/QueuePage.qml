import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// Who waits, the check-in on the desk, and what it was read from.
Item {
    id: page

    required property Desk desk
    readonly property ReviewModel review: desk.review
    readonly property bool conflict: desk.story.count > 0
    readonly property int spare: width - Tokens.queueWidth - 2 * Tokens.paneGap - Tokens.submissionLeast

    QueuePane {
        id: queue

        width: Tokens.queueWidth
        height: parent.height
        desk: page.desk
    }
    Item {
        anchors { left: queue.right; leftMargin: Tokens.paneGap; right: aside.left; rightMargin: Tokens.paneGap }
        height: parent.height

        SubmissionPane {
            anchors.fill: parent
            visible: !page.review.blind
            desk: page.desk
        }
        WhoPane {
            anchors.fill: parent
            visible: page.review.blind
            desk: page.desk
        }
    }
    Item {
        id: aside

        anchors.right: parent.right
        width: Math.max(Tokens.space9 * 3, Math.min(Tokens.evidenceWidth, page.spare))
        height: parent.height

        EvidencePane {
            anchors.fill: parent
            visible: !page.review.blind && !page.conflict
            evidence: page.desk.evidence
            opened: page.review.ready
        }
        StoryPane {
            anchors.fill: parent
            visible: page.conflict
            story: page.desk.story
        }
        GivenPane {
            anchors.fill: parent
            visible: page.review.blind
            given: page.desk.who.given
        }
    }
}
