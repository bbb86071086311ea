pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// Who waits, the check-in on the desk, and what it was read from.
Item {
    id: page

    required property Desk desk
    readonly property ReviewModel review: desk.review
    readonly property int spare: width - Tokens.queueWidth - 2 * Tokens.paneGap - Tokens.submissionLeast
    readonly property int asideWidth: Math.max(Tokens.space9 * 3, Math.min(Tokens.evidenceWidth, spare))
    readonly property var aside: review.blind ? given : desk.story.count > 0 ? story : evidence

    QueuePane {
        id: queue

        width: Tokens.queueWidth
        height: parent.height
        desk: page.desk
    }
    Loader {
        anchors { left: queue.right; leftMargin: Tokens.paneGap; right: aside.left; rightMargin: Tokens.paneGap }
        height: parent.height
        sourceComponent: page.review.blind ? who : submission
    }
    Loader {
        id: aside

        anchors.right: parent.right
        width: page.asideWidth
        height: parent.height
        sourceComponent: page.aside
    }
    Component {
        id: submission

        SubmissionPane {
            desk: page.desk
        }
    }
    Component {
        id: who

        WhoPane {
            desk: page.desk
        }
    }
    Component {
        id: evidence

        EvidencePane {
            evidence: page.desk.evidence
            opened: page.review.ready
        }
    }
    Component {
        id: story

        StoryPane {
            story: page.desk.story
        }
    }
    Component {
        id: given

        GivenPane {
            given: page.desk.who.given
        }
    }
}
