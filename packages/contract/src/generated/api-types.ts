// Made from the operations by scripts/write-openapi.ts. Do not edit.
export interface paths {
    "/api/v1/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this installation is ready, and which boards and schools have a public page */
        get: operations["describeInstallation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installation/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the first administrator and the board, with the one-time code the server printed at its start */
        post: operations["claimInstallation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{board}/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where people of this board may sign in with their school account */
        get: operations["showSignInWays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{board}/sign-in/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with e-mail address and password; sets the session cookie */
        post: operations["signInWithPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finishes a sign-in with a code from the authenticator, a recovery code or a passkey */
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{board}/sign-in/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails a sign-in link when the address is known; answers the same when it is not */
        post: operations["sendSignInLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{board}/sign-in/link/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with the secret of a mailed link; works once */
        post: operations["redeemSignInLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who you are here, in which schools, and what you are able to do */
        get: operations["showMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes your own settings */
        patch: operations["changeMe"];
        trace?: never;
    };
    "/api/v1/me/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends this session */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where you are signed in */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs out another device of yours */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs out all your other devices */
        post: operations["endOtherSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/step-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms who you are once more, by password and second factor or by passkey, for ten minutes of sensitive work */
        post: operations["stepUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets your password and signs out your other devices */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{board}/sign-in/passkey/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a passkey has to sign; it says itself whose it is */
        post: operations["beginPasskeySignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{board}/sign-in/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with a passkey; sets the session cookie */
        post: operations["signInWithPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/passkeys/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What one of your passkeys has to sign, as second factor or to confirm who you are */
        post: operations["beginPasskeyConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/passkeys/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a new passkey has to answer */
        post: operations["beginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your passkeys */
        get: operations["listPasskeys"];
        put?: never;
        /** Keeps a new passkey */
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/passkeys/{passkeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a passkey; not the last one of somebody whose role asks for a second factor */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        /** Gives a passkey another name */
        patch: operations["renamePasskey"];
        trace?: never;
    };
    "/api/v1/me/second-factor/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret for an authenticator app, as text and as QR code; counts once a code of it was given */
        post: operations["beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds the authenticator app with a first code of it, and gives ten recovery codes */
        post: operations["addSecondFactor"];
        /** Removes the authenticator app; not when a role asks for a second factor and there is no passkey */
        delete: operations["removeSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ten new recovery codes; the old ones stop working */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where people of this board may sign in, without the secrets */
        get: operations["listIdentityProviders"];
        put?: never;
        /** Lets people sign in with their school account */
        post: operations["addIdentityProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity-providers/{providerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a provider with its links, and signs out who came in by it */
        delete: operations["removeIdentityProvider"];
        options?: never;
        head?: never;
        /** Changes a provider. Not its issuer: who is linked would become somebody else */
        patch: operations["changeIdentityProvider"];
        trace?: never;
    };
    "/api/v1/me/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which school accounts you can sign in with, and which of them is yours */
        get: operations["listMyIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/identities/{providerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Unlinks your school account; you then sign in another way */
        delete: operations["unlinkIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity-providers/{providerId}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says whose a user of the provider is, by the provider's own key */
        post: operations["linkIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails an invitation that works once, for seven days */
        post: operations["invitePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/sign-in/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For who lost everything: removes password, second factor and passkeys, and signs out everywhere */
        post: operations["resetSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The schools of your board that you have a role at, or all when your role is for the whole board; by name */
        get: operations["listSchools"];
        put?: never;
        /** Adds a school to the board */
        post: operations["addSchool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All settings of a school */
        get: operations["showSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/protocol-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The protocols this school can choose from */
        get: operations["listProtocolVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/protocol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Settles which version of which protocol counts from a date; the past stays as it was */
        put: operations["chooseProtocol"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/protocol-roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Settles who stands for a role of the protocol, first to ask first */
        put: operations["setRoleHolders"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/leaders/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Settles who leads somebody from a date on, or that nobody in particular does */
        put: operations["setLeader"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a channel of the school */
        post: operations["addChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/channels/{channelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a channel */
        put: operations["changeChannel"];
        post?: never;
        /** Closes a channel from today; what was posted there stays known */
        delete: operations["closeChannel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/lesson-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Settles when there are lessons and breaks in a week */
        put: operations["setLessonTimes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/house-style": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Settles the colour and logo of the school */
        put: operations["setHouseStyle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People with a role at the school today, by name */
        get: operations["listPeople"];
        put?: never;
        /** Adds a person to the school as employee, pupil or parent; other roles are given apart */
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People with a role for the whole board today; only for who has such a role */
        get: operations["listPeopleOfBoard"];
        put?: never;
        /** Adds a person with a role for the whole board; only for administrators */
        post: operations["addPersonOfBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person: yourself, a child of yours, or somebody at a school where you may read people */
        get: operations["showPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes names, birth date or e-mail address; what is left out stays */
        patch: operations["changePerson"];
        trace?: never;
    };
    "/api/v1/people/{personId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a role at a school, or for the whole board without `schoolId`; never one above your own */
        post: operations["giveRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/roles/{roleId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a role on a day; it stays to be seen that it was held */
        post: operations["endRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/guardians/{guardianId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says that somebody is a parent or guardian of a pupil, with or without custody (gezag) */
        put: operations["setGuardian"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/guardians/{guardianId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that somebody is no longer a guardian of a pupil */
        post: operations["endGuardian"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The groups of this school year by name, with how many pupils and who teaches them */
        get: operations["listGroups"];
        put?: never;
        /** Adds a group by hand, where there is no roster to import */
        post: operations["addGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{groupId}/members/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Places a pupil or a teacher of the school in a group */
        put: operations["placeInGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{groupId}/members/{personId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a place in a group */
        post: operations["takeFromGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A group with the names of its members, for who teaches it or may read people at the school */
        get: operations["showGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The groups you teach today, with the names of their pupils */
        get: operations["listMyGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pupils whose parent or guardian you are */
        get: operations["listMyChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports, newest first: of one school, or of the whole board without `schoolId` */
        get: operations["listRosterImports"];
        put?: never;
        /** Opens an import; its file then comes in parts */
        post: operations["startRosterImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster-imports/{importId}/parts/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sends one part of the file, numbered from 0, each of 1 MiB but the last; sending it again is safe */
        put: operations["addRosterPart"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster-imports/{importId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All parts are there: reads the file in the background, up to the preview or the mapping */
        post: operations["readRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster-imports/{importId}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says what the columns hold, remembers it for this kind of file, and reads again */
        put: operations["mapRosterColumns"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster-imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is, and what it would do or did */
        get: operations["showRosterImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster-imports/{importId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would be added, changed or ended, and what is wrong, row by row */
        get: operations["listRosterRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster-imports/{importId}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Applies what the preview showed, whole or not at all; nothing is ever deleted */
        post: operations["applyRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster-imports/{importId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Throws the file and its preview away */
        post: operations["discardRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was declared at the school */
        get: operations["listDeclarations"];
        put?: never;
        /** Says something that only you or the school knows; it counts once somebody else confirmed it */
        post: operations["makeDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/declarations/tie-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With whom you may declare an existing tie: the pupils of the groups you teach and their guardians, names only */
        get: operations["listTiePeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was declared by you or about you, and by whom */
        get: operations["listMyDeclarations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/declarations/{declarationId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms what somebody else declared */
        post: operations["confirmDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/declarations/{declarationId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that what was declared does not count */
        post: operations["refuseDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/declarations/{declarationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes back what you declared, or what was declared about you */
        delete: operations["withdrawDeclaration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/consent/purposes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the school asks consent for, in its own order; closed ones last */
        get: operations["listConsentPurposes"];
        put?: never;
        /** Adds something to ask consent for */
        post: operations["addConsentPurpose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/consent/purposes/{purposeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a purpose; another meaning or another channel makes a version that is asked again */
        put: operations["changeConsentPurpose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/consent/purpose-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts the purposes in an order; those left out come after */
        put: operations["orderConsentPurposes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/consent/purposes/{purposeId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops asking for a purpose that no open channel falls under; what was answered stays */
        post: operations["closeConsentPurpose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/consent/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the school asks for consent */
        get: operations["showConsentSettings"];
        /** Settles how the school asks for consent */
        put: operations["setConsentSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{groupId}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How consent stands today for each pupil of a group, for who teaches it or may read consent */
        get: operations["showGroupConsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/consent/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How consent stands today for each employee; colleagues do not see this */
        get: operations["showEmployeesConsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/consent/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For each group of this school year how many pupils still lack an answer, or have one on hold */
        get: operations["listConsentByGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/people/{personId}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How consent stands today for a pupil or employee, who decides, and everything that was said */
        get: operations["showPersonConsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/consent/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the office has to do: pupils who turned sixteen and could not be told by mail */
        get: operations["listConsentTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/consent/tasks/{taskId}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that it was done */
        post: operations["finishConsentTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/people/{personId}/consent/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes down what somebody answered on paper or by phone */
        post: operations["recordConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/people/{personId}/consent/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws consent because a guardian or the person themselves asked so */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/consent/entries/{entryId}/invalidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that an answer does not count, and why; it stays to be seen */
        post: operations["invalidateConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/consent/asks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last twenty times that was asked, newest first */
        get: operations["listConsentAsks"];
        put?: never;
        /** Asks or reminds the guardians of pupils, pupils from sixteen, or employees; mails go out afterwards */
        post: operations["askConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/consent/asks/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the mails of one time are, and whom they could not reach */
        get: operations["showConsentAsk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/consent/asks/{batchId}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What stands on the letters to print, with the codes: only for who prints them */
        post: operations["printConsentLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/consent/requests/{requestId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a link or letter at once; what was answered with it stays */
        post: operations["revokeConsentRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/consent/import-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows what a file with answers would add; nothing is kept of it */
        post: operations["previewConsentImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/consent/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds the answers of a file as its preview showed them, marked as imported; twice adds nothing */
        post: operations["applyConsentImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The photos you may see at this school, newest first */
        get: operations["listPhotos"];
        put?: never;
        /** Announces a photo and says where its bytes go, by the tus protocol */
        post: operations["startPhotoUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/photo-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can be said to be in a photo of this school, your own groups first */
        get: operations["listPhotoPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A photo with its boxes and people */
        get: operations["showPhoto"];
        put?: never;
        post?: never;
        /** Destroys a photo and everything that was made of it */
        delete: operations["deletePhoto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/photos/{photoId}/faces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draws a box around a face that has none */
        post: operations["addPhotoFace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/photos/{photoId}/faces/{faceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts a box elsewhere or makes it another size */
        put: operations["movePhotoFace"];
        post?: never;
        /** Takes a box away; who did and when stays to be seen */
        delete: operations["removePhotoFace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/photos/{photoId}/faces/{faceId}/who": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says who is in a box, or takes that back */
        put: operations["sayWhoIsInBox"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/photos/{photoId}/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says that somebody is in the photo without a box */
        put: operations["addPhotoPerson"];
        post?: never;
        /** Takes back that somebody is in the photo without a box */
        delete: operations["removePhotoPerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/photos/{photoId}/looked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that you have looked, and that every face has a box */
        post: operations["confirmPhotoFaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/photos/{photoId}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For each channel, who in the photo may be seen there today, and the version it may have */
        get: operations["showPhotoPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/photos/{photoId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has the versions made that these channels may have; those that may have none are left out */
        post: operations["makePhotoVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/photo-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long photos are kept and how people are made unrecognisable */
        get: operations["showPhotoSettings"];
        /** Settles that */
        put: operations["changePhotoSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The API tokens of the board, newest first */
        get: operations["listTokens"];
        put?: never;
        /** Makes an API token that acts for you with a part of your abilities; the secret is shown once */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends an API token */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who hears what happens here, in the order in which they were added */
        get: operations["listWebhooks"];
        put?: never;
        /** Tells an address of yours what happens, signed (Standard Webhooks); the secret is shown once */
        post: operations["addWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Stops telling that address; what still waited is not sent */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was changed and looked at, newest first: ids only */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/schools/{school}/protocol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The protocol that counts at a school today, article by article in plain words */
        get: operations["showPublicProtocol"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/schools/{school}/starters/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The situations that may be meant by somebody’s own words; a POST so that the words are in no address */
        post: operations["searchStarters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/schools/{school}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What to ask next, and the answer as far as it is known; nothing of it is kept */
        post: operations["assessSituation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/schools/{school}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a fact is asked, for who wants to say after all what was taken to be as usual */
        get: operations["showQuestion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/schools/{school}/shared-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a link to an answer: the answer and its articles, without any fact that is personal data */
        post: operations["shareAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/schools/{school}/shared-answers/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An answer that was shared, as it was then, and whether the protocol has changed since */
        get: operations["showSharedAnswer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a doubt before the person the protocol names */
        post: operations["putQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/questions/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you asked and what was answered, newest first */
        get: operations["listMyQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/questions/to-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was put before you, oldest first; answered ones only when asked for */
        get: operations["listQuestionsToAnswer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/questions/{questionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers a question that was put before you, and keeps the answer as a precedent when you write one */
        post: operations["answerQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/precedents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was decided before, newest first */
        get: operations["listPrecedents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/precedents/{precedentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Shows a precedent to nobody any more */
        delete: operations["withdrawPrecedent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/checks/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As whom and for which channels you can have a post checked */
        get: operations["listCheckChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/checks/protocol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The protocol that counts with the facts it is written in, for a client that assesses by itself; with an entity tag */
        get: operations["showCheckProtocol"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/photos/{photoId}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the protocol says of placing a photo on each channel, in the version that channel may have */
        get: operations["showPhotoVerdicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools/{schoolId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the text says, what the protocol says about that, and what to ask; nothing of it is kept */
        post: operations["checkPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            /** @description URN of the problem, `urn:plaatswijs:problem:<code>` */
            type: string;
            title: string;
            status: number;
            /** @enum {string} */
            code: "invalid-request" | "not-signed-in" | "sign-in-failed" | "second-factor-needed" | "step-up-needed" | "not-able" | "wrong-origin" | "not-found" | "method-not-allowed" | "conflict" | "changed-meanwhile" | "idempotency-mismatch" | "link-expired" | "too-large" | "unsupported-media-type" | "not-possible" | "too-many-requests" | "unexpected" | "unavailable";
            detail?: string;
            requestId?: string;
            issues?: {
                /** @description JSON pointer */
                at: string;
                code: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    describeInstallation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ready: boolean;
                        demonstration: boolean;
                        version: string;
                        boards: {
                            /** @description Lower-case letters, digits and single hyphens */
                            slug: string;
                            name: string;
                        }[];
                        schools: {
                            /** @description Lower-case letters, digits and single hyphens */
                            slug: string;
                            name: string;
                            /** @description Lower-case letters, digits and single hyphens */
                            board: string;
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimInstallation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    boardName: string;
                    /** @description Lower-case letters, digits and single hyphens */
                    boardSlug: string;
                    givenName: string;
                    surname: string;
                    /** Format: email */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `second-factor`: the session counts only after `confirmSecondFactor`. `set-up`: the role asks for a second factor and there is none yet; until it is added, adding it is all the session is good for
                         * @enum {string}
                         */
                        next: "done" | "second-factor" | "set-up";
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-failed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSignInWays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                board: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        board: {
                            /** @description Lower-case letters, digits and single hyphens */
                            slug: string;
                            name: string;
                        };
                        providers: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            preset: "entree" | "microsoft" | "google" | "other";
                            /** @description Address on this server to send the browser to */
                            start: string;
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInWithPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                board: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `second-factor`: the session counts only after `confirmSecondFactor`. `set-up`: the role asks for a second factor and there is none yet; until it is added, adding it is all the session is good for
                         * @enum {string}
                         */
                        next: "done" | "second-factor" | "set-up";
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-failed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    passkey?: {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        challengeId: string;
                        response: {
                            id: string;
                            rawId: string;
                            /** @constant */
                            type: "public-key";
                            /** @enum {string} */
                            authenticatorAttachment?: "platform" | "cross-platform";
                            clientExtensionResults?: Record<string, never>;
                            response: {
                                clientDataJSON: string;
                                authenticatorData: string;
                                signature: string;
                                userHandle?: string | null;
                            };
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `second-factor`: the session counts only after `confirmSecondFactor`. `set-up`: the role asks for a second factor and there is none yet; until it is added, adding it is all the session is good for
                         * @enum {string}
                         */
                        next: "done" | "second-factor" | "set-up";
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-failed, not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendSignInLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                board: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redeemSignInLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                board: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    secret: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `second-factor`: the session counts only after `confirmSecondFactor`. `set-up`: the role asks for a second factor and there is none yet; until it is added, adding it is all the session is good for
                         * @enum {string}
                         */
                        next: "done" | "second-factor" | "set-up";
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description link-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        accountId: string;
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        personId: string;
                        name: string;
                        board: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                            /** @description Lower-case letters, digits and single hyphens */
                            slug: string;
                        };
                        /** @enum {string} */
                        language: "nl" | "en";
                        hasPassword: boolean;
                        secondFactor: boolean;
                        passkeys: number;
                        /** @description A role asks for a second factor or a passkey; until there is one this session is good for nothing else */
                        mustSetUp: boolean;
                        steppedUpUntil: string | null;
                        boardAbilities: {
                            [key: string]: {
                                /** @constant */
                                able: true;
                            } | {
                                /** @constant */
                                able: false;
                                /**
                                 * @description `needs-role`: only people with one of `roles` can do this
                                 * @enum {string}
                                 */
                                reason: "needs-role" | "needs-account";
                                roles: ("administrator" | "board-member" | "data-protection-officer" | "director" | "office" | "leader" | "confidential-counsellor" | "page-administrator" | "employee" | "pupil" | "parent")[];
                            };
                        };
                        schools: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                            /** @description Lower-case letters, digits and single hyphens */
                            slug: string;
                            roles: ("administrator" | "board-member" | "data-protection-officer" | "director" | "office" | "leader" | "confidential-counsellor" | "page-administrator" | "employee" | "pupil" | "parent")[];
                            houseStyle: {
                                /** @description Address of the style sheet with its colours */
                                styles: string;
                                /** @description Address of its logo; null when it has none */
                                logo: string | null;
                            };
                            abilities: {
                                [key: string]: {
                                    /** @constant */
                                    able: true;
                                } | {
                                    /** @constant */
                                    able: false;
                                    /**
                                     * @description `needs-role`: only people with one of `roles` can do this
                                     * @enum {string}
                                     */
                                    reason: "needs-role" | "needs-account";
                                    roles: ("administrator" | "board-member" | "data-protection-officer" | "director" | "office" | "leader" | "confidential-counsellor" | "page-administrator" | "employee" | "pupil" | "parent")[];
                                };
                            };
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second-factor-needed, not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    language: "nl" | "en";
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            current: boolean;
                            /** @enum {string} */
                            way: "password" | "passkey" | "provider" | "link" | "invitation";
                            /** @description Kind of browser and system, in a few words */
                            device: string | null;
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            createdAt: string;
                            /**
                             * Format: date
                             * @description Calendar date, YYYY-MM-DD
                             */
                            lastUsedOn: string;
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stepUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password?: string;
                    code?: string;
                    passkey?: {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        challengeId: string;
                        response: {
                            id: string;
                            rawId: string;
                            /** @constant */
                            type: "public-key";
                            /** @enum {string} */
                            authenticatorAttachment?: "platform" | "cross-platform";
                            clientExtensionResults?: Record<string, never>;
                            response: {
                                clientDataJSON: string;
                                authenticatorData: string;
                                signature: string;
                                userHandle?: string | null;
                            };
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        steppedUpUntil: string;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-failed, not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current?: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-failed, step-up-needed, second-factor-needed, not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginPasskeySignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                board: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        challengeId: string;
                        /** @description For `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON` */
                        options: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInWithPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                board: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID, version 7 where the server made it
                     */
                    challengeId: string;
                    response: {
                        id: string;
                        rawId: string;
                        /** @constant */
                        type: "public-key";
                        /** @enum {string} */
                        authenticatorAttachment?: "platform" | "cross-platform";
                        clientExtensionResults?: Record<string, never>;
                        response: {
                            clientDataJSON: string;
                            authenticatorData: string;
                            signature: string;
                            userHandle?: string | null;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `second-factor`: the session counts only after `confirmSecondFactor`. `set-up`: the role asks for a second factor and there is none yet; until it is added, adding it is all the session is good for
                         * @enum {string}
                         */
                        next: "done" | "second-factor" | "set-up";
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-failed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginPasskeyConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        challengeId: string;
                        /** @description For `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON` */
                        options: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        challengeId: string;
                        /** @description For `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON` */
                        options: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description step-up-needed, second-factor-needed, not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            label: string;
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            createdAt: string;
                            lastUsedOn: string | null;
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID, version 7 where the server made it
                     */
                    challengeId: string;
                    response: {
                        id: string;
                        rawId: string;
                        /** @constant */
                        type: "public-key";
                        /** @enum {string} */
                        authenticatorAttachment?: "platform" | "cross-platform";
                        clientExtensionResults?: Record<string, never>;
                        response: {
                            clientDataJSON: string;
                            attestationObject: string;
                            transports?: string[];
                        };
                    };
                    label: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        label: string;
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        createdAt: string;
                        lastUsedOn: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description step-up-needed, second-factor-needed, not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passkeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description step-up-needed, not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renamePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passkeyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    label: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        challengeId: string;
                        /** @description Base32, for who cannot scan */
                        secret: string;
                        uri: string;
                        /** @description SVG */
                        qrCode: string;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description step-up-needed, second-factor-needed, not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID, version 7 where the server made it
                     */
                    challengeId: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Each works once. Shown now and never again */
                        recoveryCodes: string[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description step-up-needed, second-factor-needed, sign-in-failed, not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description step-up-needed, not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Each works once. Shown now and never again */
                        recoveryCodes: string[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description step-up-needed, not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIdentityProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            /** @enum {string} */
                            preset: "entree" | "microsoft" | "google" | "other";
                            name: string;
                            issuer: string;
                            clientId: string;
                            hasSecret: boolean;
                            restriction: {
                                /** @description Entree: BRIN codes of the schools, four or six characters */
                                brins?: string[];
                                /**
                                 * Format: uuid
                                 * @description Microsoft: the id of the directory
                                 */
                                tenant?: string;
                                /** @description Google: the domain of the organisation */
                                domain?: string;
                                claim?: {
                                    name: string;
                                    values: string[];
                                };
                            };
                            matching: {
                                /** @description A claim that holds the key of the roster, and which roster that is */
                                roster?: {
                                    claim: string;
                                    source: string;
                                };
                                verifiedEmail?: boolean;
                            };
                            givesSecondFactor: boolean;
                            enabled: boolean;
                        }[];
                        callback: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addIdentityProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    preset: "entree" | "microsoft" | "google" | "other";
                    name: string;
                    /**
                     * Format: uri
                     * @description Known by itself for `microsoft` and `google`
                     */
                    issuer?: string;
                    clientId: string;
                    clientSecret?: string;
                    restriction: {
                        /** @description Entree: BRIN codes of the schools, four or six characters */
                        brins?: string[];
                        /**
                         * Format: uuid
                         * @description Microsoft: the id of the directory
                         */
                        tenant?: string;
                        /** @description Google: the domain of the organisation */
                        domain?: string;
                        claim?: {
                            name: string;
                            values: string[];
                        };
                    };
                    /** @default {} */
                    matching?: {
                        /** @description A claim that holds the key of the roster, and which roster that is */
                        roster?: {
                            claim: string;
                            source: string;
                        };
                        verifiedEmail?: boolean;
                    };
                    /** @default false */
                    givesSecondFactor?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        /** @enum {string} */
                        preset: "entree" | "microsoft" | "google" | "other";
                        name: string;
                        issuer: string;
                        clientId: string;
                        hasSecret: boolean;
                        restriction: {
                            /** @description Entree: BRIN codes of the schools, four or six characters */
                            brins?: string[];
                            /**
                             * Format: uuid
                             * @description Microsoft: the id of the directory
                             */
                            tenant?: string;
                            /** @description Google: the domain of the organisation */
                            domain?: string;
                            claim?: {
                                name: string;
                                values: string[];
                            };
                        };
                        matching: {
                            /** @description A claim that holds the key of the roster, and which roster that is */
                            roster?: {
                                claim: string;
                                source: string;
                            };
                            verifiedEmail?: boolean;
                        };
                        givesSecondFactor: boolean;
                        enabled: boolean;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in, step-up-needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeIdentityProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                providerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in, step-up-needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeIdentityProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                providerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    clientId?: string;
                    clientSecret?: string;
                    restriction?: {
                        /** @description Entree: BRIN codes of the schools, four or six characters */
                        brins?: string[];
                        /**
                         * Format: uuid
                         * @description Microsoft: the id of the directory
                         */
                        tenant?: string;
                        /** @description Google: the domain of the organisation */
                        domain?: string;
                        claim?: {
                            name: string;
                            values: string[];
                        };
                    };
                    matching?: {
                        /** @description A claim that holds the key of the roster, and which roster that is */
                        roster?: {
                            claim: string;
                            source: string;
                        };
                        verifiedEmail?: boolean;
                    };
                    givesSecondFactor?: boolean;
                    enabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        /** @enum {string} */
                        preset: "entree" | "microsoft" | "google" | "other";
                        name: string;
                        issuer: string;
                        clientId: string;
                        hasSecret: boolean;
                        restriction: {
                            /** @description Entree: BRIN codes of the schools, four or six characters */
                            brins?: string[];
                            /**
                             * Format: uuid
                             * @description Microsoft: the id of the directory
                             */
                            tenant?: string;
                            /** @description Google: the domain of the organisation */
                            domain?: string;
                            claim?: {
                                name: string;
                                values: string[];
                            };
                        };
                        matching: {
                            /** @description A claim that holds the key of the roster, and which roster that is */
                            roster?: {
                                claim: string;
                                source: string;
                            };
                            verifiedEmail?: boolean;
                        };
                        givesSecondFactor: boolean;
                        enabled: boolean;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in, step-up-needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyIdentities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            providerId: string;
                            name: string;
                            /** @enum {string} */
                            preset: "entree" | "microsoft" | "google" | "other";
                            /** @description null: not yours yet */
                            linkedAt: string | null;
                            /** @description Address on this server to send the browser to, to link it */
                            link: string;
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlinkIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                providerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description step-up-needed, not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                providerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID, version 7 where the server made it
                     */
                    personId: string;
                    /** @description Entree: `BRIN:uid`; Microsoft: `oid`; Google and others: `sub` */
                    subject: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in, step-up-needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in, step-up-needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSchools: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                            /** @description Lower-case letters, digits and single hyphens */
                            slug: string;
                            /** @enum {string} */
                            sector: "po" | "vo";
                            place: string | null;
                            closed: boolean;
                        }[];
                        /** @description Give as `after` for the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addSchool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description Lower-case letters, digits and single hyphens */
                    slug: string;
                    /** @enum {string} */
                    sector: "po" | "vo";
                    place?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        name: string;
                        /** @description Lower-case letters, digits and single hyphens */
                        slug: string;
                        /** @enum {string} */
                        sector: "po" | "vo";
                        place: string | null;
                        closed: boolean;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What counts today */
                        protocol: {
                            protocol: string;
                            version: string;
                            title: string;
                            holder: string;
                            digest: string;
                            sectors: ("po" | "vo")[];
                            /**
                             * Format: date
                             * @description Calendar date, YYYY-MM-DD
                             */
                            startsOn: string;
                        } | null;
                        next: {
                            protocol: string;
                            version: string;
                            title: string;
                            holder: string;
                            digest: string;
                            sectors: ("po" | "vo")[];
                            /**
                             * Format: date
                             * @description Calendar date, YYYY-MM-DD
                             */
                            startsOn: string;
                        } | null;
                        roles: {
                            role: string;
                            name: {
                                nl: string;
                                en: string;
                            };
                            holders: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            }[];
                        }[];
                        leaders: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            leader: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                            person: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                            /**
                             * Format: date
                             * @description Calendar date, YYYY-MM-DD
                             */
                            startsOn: string;
                            endsOn: string | null;
                        }[];
                        channels: {
                            name: string;
                            /** @enum {string} */
                            kind: "parent-portal" | "learning-environment" | "website" | "newsletter" | "email" | "phone" | "facebook" | "instagram" | "x" | "tiktok" | "snapchat" | "youtube" | "linkedin" | "whatsapp" | "forum" | "other-social";
                            /** @enum {string} */
                            audience: "public" | "closed-group" | "small-circle";
                            consentPurpose: string;
                            address: string | null;
                            administrators: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            }[];
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            closedOn: string | null;
                        }[];
                        lessonTimes: {
                            weekday: number;
                            startsAt: string;
                            endsAt: string;
                            /** @enum {string} */
                            kind: "lesson" | "break";
                        }[];
                        houseStyle: {
                            colour: string;
                            hasLogo: boolean;
                        };
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProtocolVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            protocol: string;
                            version: string;
                            title: string;
                            holder: string;
                            digest: string;
                            sectors: ("po" | "vo")[];
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseProtocol: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    digest: string;
                    /**
                     * Format: date
                     * @description Calendar date, YYYY-MM-DD
                     */
                    startsOn: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setRoleHolders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                role: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    people: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setLeader: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    leader: string | null;
                    /**
                     * Format: date
                     * @description Calendar date, YYYY-MM-DD
                     */
                    startsOn: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    kind: "parent-portal" | "learning-environment" | "website" | "newsletter" | "email" | "phone" | "facebook" | "instagram" | "x" | "tiktok" | "snapchat" | "youtube" | "linkedin" | "whatsapp" | "forum" | "other-social";
                    /** @enum {string} */
                    audience: "public" | "closed-group" | "small-circle";
                    /** @description What parents are asked consent for; channels may share one */
                    consentPurpose: string;
                    address: string | null;
                    administrators: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        /** @enum {string} */
                        kind: "parent-portal" | "learning-environment" | "website" | "newsletter" | "email" | "phone" | "facebook" | "instagram" | "x" | "tiktok" | "snapchat" | "youtube" | "linkedin" | "whatsapp" | "forum" | "other-social";
                        /** @enum {string} */
                        audience: "public" | "closed-group" | "small-circle";
                        consentPurpose: string;
                        address: string | null;
                        administrators: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        }[];
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        closedOn: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                channelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    kind: "parent-portal" | "learning-environment" | "website" | "newsletter" | "email" | "phone" | "facebook" | "instagram" | "x" | "tiktok" | "snapchat" | "youtube" | "linkedin" | "whatsapp" | "forum" | "other-social";
                    /** @enum {string} */
                    audience: "public" | "closed-group" | "small-circle";
                    /** @description What parents are asked consent for; channels may share one */
                    consentPurpose: string;
                    address: string | null;
                    administrators: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        /** @enum {string} */
                        kind: "parent-portal" | "learning-environment" | "website" | "newsletter" | "email" | "phone" | "facebook" | "instagram" | "x" | "tiktok" | "snapchat" | "youtube" | "linkedin" | "whatsapp" | "forum" | "other-social";
                        /** @enum {string} */
                        audience: "public" | "closed-group" | "small-circle";
                        consentPurpose: string;
                        address: string | null;
                        administrators: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        }[];
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        closedOn: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                channelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setLessonTimes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    times: {
                        /** @description 1 is Monday */
                        weekday: number;
                        /** @description Clock time of the school, HH:MM */
                        startsAt: string;
                        /** @description Clock time of the school, HH:MM */
                        endsAt: string;
                        /** @enum {string} */
                        kind: "lesson" | "break";
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setHouseStyle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description One colour, #rrggbb in lower case; the others follow from it, with enough contrast */
                    colour: string;
                    /** @description PNG or WebP of at most 200 kB; null takes it away, absent leaves it */
                    logo?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                name?: string;
                role?: "administrator" | "board-member" | "data-protection-officer" | "director" | "office" | "leader" | "confidential-counsellor" | "page-administrator" | "employee" | "pupil" | "parent";
                groupId?: string;
            };
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            /** @description As people say it: "Sam van den Berg" */
                            name: string;
                            roles: ("administrator" | "board-member" | "data-protection-officer" | "director" | "office" | "leader" | "confidential-counsellor" | "page-administrator" | "employee" | "pupil" | "parent")[];
                            groups: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            }[];
                        }[];
                        /** @description Give as `after` for the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    givenName: string;
                    callName?: string | null;
                    /** @description Tussenvoegsel */
                    prefix?: string | null;
                    surname: string;
                    initials?: string | null;
                    /** @description Of pupils only */
                    birthDate?: string | null;
                    email?: string | null;
                    /** @enum {string} */
                    role: "employee" | "pupil" | "parent";
                    function?: string | null;
                    /**
                     * Format: date
                     * @description Today unless said
                     */
                    startsOn?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeopleOfBoard: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                name?: string;
                role?: "administrator" | "board-member" | "data-protection-officer" | "director" | "office" | "leader" | "confidential-counsellor" | "page-administrator" | "employee" | "pupil" | "parent";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            /** @description As people say it: "Sam van den Berg" */
                            name: string;
                            roles: ("administrator" | "board-member" | "data-protection-officer" | "director" | "office" | "leader" | "confidential-counsellor" | "page-administrator" | "employee" | "pupil" | "parent")[];
                            groups: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            }[];
                        }[];
                        /** @description Give as `after` for the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPersonOfBoard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    givenName: string;
                    /** @description Tussenvoegsel */
                    prefix?: string | null;
                    surname: string;
                    email?: string | null;
                    /** @enum {string} */
                    role: "administrator" | "board-member" | "data-protection-officer";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in, step-up-needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        name: string;
                        givenName: string;
                        callName: string | null;
                        prefix: string | null;
                        surname: string;
                        initials: string | null;
                        birthDate: string | null;
                        email: string | null;
                        /** @description The next import may change the names again */
                        fromRoster: boolean;
                        roles: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            /** @enum {string} */
                            role: "administrator" | "board-member" | "data-protection-officer" | "director" | "office" | "leader" | "confidential-counsellor" | "page-administrator" | "employee" | "pupil" | "parent";
                            /** @description null: at the board, for all its schools */
                            schoolId: string | null;
                            function: string | null;
                            /**
                             * Format: date
                             * @description Calendar date, YYYY-MM-DD
                             */
                            startsOn: string;
                            /** @description The last day it counts */
                            endsOn: string | null;
                            /** @enum {string} */
                            givenBy: "roster" | "person";
                        }[];
                        groups: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            memberAs: "pupil" | "teacher";
                            schoolYear: number;
                        }[];
                        guardians: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            personId: string;
                            name: string;
                            /** @description Gezag; null: not known, ask */
                            hasCustody: boolean | null;
                        }[];
                        children: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            personId: string;
                            name: string;
                            /** @description Gezag; null: not known, ask */
                            hasCustody: boolean | null;
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    givenName?: string;
                    callName?: string | null;
                    /** @description Tussenvoegsel */
                    prefix?: string | null;
                    surname?: string;
                    initials?: string | null;
                    /** @description Of pupils only */
                    birthDate?: string | null;
                    email?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "administrator" | "board-member" | "data-protection-officer" | "director" | "office" | "leader" | "confidential-counsellor" | "page-administrator" | "employee" | "pupil" | "parent";
                    schoolId: string | null;
                    function?: string | null;
                    /**
                     * Format: date
                     * @description Today unless said
                     */
                    startsOn?: string;
                    endsOn?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in, step-up-needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
                roleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The last day it counts; yesterday unless said
                     */
                    endsOn?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in, step-up-needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setGuardian: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
                guardianId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    hasCustody: boolean | null;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endGuardian: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
                guardianId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGroups: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                            /** @description The year it began: 2026 for 2026-2027 */
                            schoolYear: number;
                            pupils: number;
                            teachers: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                personId: string;
                                name: string;
                            }[];
                        }[];
                        /** @description Give as `after` for the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description This one unless said */
                    schoolYear?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    placeInGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    memberAs: "pupil" | "teacher";
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeFromGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        name: string;
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        schoolId: string;
                        schoolYear: number;
                        pupils: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            personId: string;
                            name: string;
                        }[];
                        teachers: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            personId: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            schoolId: string;
                            schoolYear: number;
                            pupils: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                personId: string;
                                name: string;
                            }[];
                            teachers: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                personId: string;
                                name: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyChildren: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            personId: string;
                            name: string;
                            /** @description Gezag; null: not known, ask */
                            hasCustody: boolean | null;
                            groups: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                schoolId: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRosterImports: {
        parameters: {
            query?: {
                schoolId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            /** @description null: a file with several schools of the board */
                            schoolId: string | null;
                            format: ("oneroster" | "edexml" | "table") | null;
                            /** @enum {string} */
                            status: "uploading" | "reading" | "needs-mapping" | "preview" | "applying" | "applied" | "failed" | "discarded";
                            /** @description Bytes while uploading and reading, changes while applying */
                            done: number;
                            total: number | null;
                            columns: {
                                name: string;
                                examples: string[];
                            }[] | null;
                            /** @description What was remembered, or our guess */
                            mapping: {
                                /** @description One for each column of the file, in their order; null: not read */
                                columns: (("key" | "kind" | "givenName" | "callName" | "initials" | "prefix" | "surname" | "birthDate" | "email" | "group" | "function" | "startsOn" | "endsOn" | "school" | "guardian1Key" | "guardian1GivenName" | "guardian1Initials" | "guardian1Prefix" | "guardian1Surname" | "guardian1Email" | "guardian1Custody" | "guardian2Key" | "guardian2GivenName" | "guardian2Initials" | "guardian2Prefix" | "guardian2Surname" | "guardian2Email" | "guardian2Custody") | null)[];
                                /** @description What everybody in the file is, when no column says so */
                                everyone: ("pupil" | "employee") | null;
                            } | null;
                            counts: {
                                people: {
                                    add: number;
                                    change: number;
                                    end: number;
                                    same: number;
                                };
                                groups: {
                                    add: number;
                                    change: number;
                                    end: number;
                                    same: number;
                                };
                                /** @description Rows that were not understood; the others go on */
                                errors: number;
                                /** @description Rows that go on, with something to know about them */
                                notes: number;
                                /** @description More than three in ten of those who are there would end: asks `endMany` to apply */
                                endsMany: boolean;
                            } | null;
                            /** @description Something changed between looking and applying: look again, then apply */
                            changedMeanwhile: boolean;
                            failure: ("unknown-format" | "not-text" | "not-xml" | "not-a-zip" | "too-large-inside" | "no-columns" | "missing-file" | "missing-column" | "file-gone" | "expired" | "busy" | "unexpected") | null;
                            /** @description Which file or column `failure` is about */
                            failedPart: string | null;
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            startedAt: string;
                            finishedAt: string | null;
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startRosterImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description null: the whole board, for who may import at the board */
                    schoolId: string | null;
                    bytes: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        /** @description null: a file with several schools of the board */
                        schoolId: string | null;
                        format: ("oneroster" | "edexml" | "table") | null;
                        /** @enum {string} */
                        status: "uploading" | "reading" | "needs-mapping" | "preview" | "applying" | "applied" | "failed" | "discarded";
                        /** @description Bytes while uploading and reading, changes while applying */
                        done: number;
                        total: number | null;
                        columns: {
                            name: string;
                            examples: string[];
                        }[] | null;
                        /** @description What was remembered, or our guess */
                        mapping: {
                            /** @description One for each column of the file, in their order; null: not read */
                            columns: (("key" | "kind" | "givenName" | "callName" | "initials" | "prefix" | "surname" | "birthDate" | "email" | "group" | "function" | "startsOn" | "endsOn" | "school" | "guardian1Key" | "guardian1GivenName" | "guardian1Initials" | "guardian1Prefix" | "guardian1Surname" | "guardian1Email" | "guardian1Custody" | "guardian2Key" | "guardian2GivenName" | "guardian2Initials" | "guardian2Prefix" | "guardian2Surname" | "guardian2Email" | "guardian2Custody") | null)[];
                            /** @description What everybody in the file is, when no column says so */
                            everyone: ("pupil" | "employee") | null;
                        } | null;
                        counts: {
                            people: {
                                add: number;
                                change: number;
                                end: number;
                                same: number;
                            };
                            groups: {
                                add: number;
                                change: number;
                                end: number;
                                same: number;
                            };
                            /** @description Rows that were not understood; the others go on */
                            errors: number;
                            /** @description Rows that go on, with something to know about them */
                            notes: number;
                            /** @description More than three in ten of those who are there would end: asks `endMany` to apply */
                            endsMany: boolean;
                        } | null;
                        /** @description Something changed between looking and applying: look again, then apply */
                        changedMeanwhile: boolean;
                        failure: ("unknown-format" | "not-text" | "not-xml" | "not-a-zip" | "too-large-inside" | "no-columns" | "missing-file" | "missing-column" | "file-gone" | "expired" | "busy" | "unexpected") | null;
                        /** @description Which file or column `failure` is about */
                        failedPart: string | null;
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        startedAt: string;
                        finishedAt: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addRosterPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: base64 */
                    content: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        /** @description null: a file with several schools of the board */
                        schoolId: string | null;
                        format: ("oneroster" | "edexml" | "table") | null;
                        /** @enum {string} */
                        status: "uploading" | "reading" | "needs-mapping" | "preview" | "applying" | "applied" | "failed" | "discarded";
                        /** @description Bytes while uploading and reading, changes while applying */
                        done: number;
                        total: number | null;
                        columns: {
                            name: string;
                            examples: string[];
                        }[] | null;
                        /** @description What was remembered, or our guess */
                        mapping: {
                            /** @description One for each column of the file, in their order; null: not read */
                            columns: (("key" | "kind" | "givenName" | "callName" | "initials" | "prefix" | "surname" | "birthDate" | "email" | "group" | "function" | "startsOn" | "endsOn" | "school" | "guardian1Key" | "guardian1GivenName" | "guardian1Initials" | "guardian1Prefix" | "guardian1Surname" | "guardian1Email" | "guardian1Custody" | "guardian2Key" | "guardian2GivenName" | "guardian2Initials" | "guardian2Prefix" | "guardian2Surname" | "guardian2Email" | "guardian2Custody") | null)[];
                            /** @description What everybody in the file is, when no column says so */
                            everyone: ("pupil" | "employee") | null;
                        } | null;
                        counts: {
                            people: {
                                add: number;
                                change: number;
                                end: number;
                                same: number;
                            };
                            groups: {
                                add: number;
                                change: number;
                                end: number;
                                same: number;
                            };
                            /** @description Rows that were not understood; the others go on */
                            errors: number;
                            /** @description Rows that go on, with something to know about them */
                            notes: number;
                            /** @description More than three in ten of those who are there would end: asks `endMany` to apply */
                            endsMany: boolean;
                        } | null;
                        /** @description Something changed between looking and applying: look again, then apply */
                        changedMeanwhile: boolean;
                        failure: ("unknown-format" | "not-text" | "not-xml" | "not-a-zip" | "too-large-inside" | "no-columns" | "missing-file" | "missing-column" | "file-gone" | "expired" | "busy" | "unexpected") | null;
                        /** @description Which file or column `failure` is about */
                        failedPart: string | null;
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        startedAt: string;
                        finishedAt: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mapRosterColumns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description One for each column of the file, in their order; null: not read */
                    columns: (("key" | "kind" | "givenName" | "callName" | "initials" | "prefix" | "surname" | "birthDate" | "email" | "group" | "function" | "startsOn" | "endsOn" | "school" | "guardian1Key" | "guardian1GivenName" | "guardian1Initials" | "guardian1Prefix" | "guardian1Surname" | "guardian1Email" | "guardian1Custody" | "guardian2Key" | "guardian2GivenName" | "guardian2Initials" | "guardian2Prefix" | "guardian2Surname" | "guardian2Email" | "guardian2Custody") | null)[];
                    /** @description What everybody in the file is, when no column says so */
                    everyone: ("pupil" | "employee") | null;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        /** @description null: a file with several schools of the board */
                        schoolId: string | null;
                        format: ("oneroster" | "edexml" | "table") | null;
                        /** @enum {string} */
                        status: "uploading" | "reading" | "needs-mapping" | "preview" | "applying" | "applied" | "failed" | "discarded";
                        /** @description Bytes while uploading and reading, changes while applying */
                        done: number;
                        total: number | null;
                        columns: {
                            name: string;
                            examples: string[];
                        }[] | null;
                        /** @description What was remembered, or our guess */
                        mapping: {
                            /** @description One for each column of the file, in their order; null: not read */
                            columns: (("key" | "kind" | "givenName" | "callName" | "initials" | "prefix" | "surname" | "birthDate" | "email" | "group" | "function" | "startsOn" | "endsOn" | "school" | "guardian1Key" | "guardian1GivenName" | "guardian1Initials" | "guardian1Prefix" | "guardian1Surname" | "guardian1Email" | "guardian1Custody" | "guardian2Key" | "guardian2GivenName" | "guardian2Initials" | "guardian2Prefix" | "guardian2Surname" | "guardian2Email" | "guardian2Custody") | null)[];
                            /** @description What everybody in the file is, when no column says so */
                            everyone: ("pupil" | "employee") | null;
                        } | null;
                        counts: {
                            people: {
                                add: number;
                                change: number;
                                end: number;
                                same: number;
                            };
                            groups: {
                                add: number;
                                change: number;
                                end: number;
                                same: number;
                            };
                            /** @description Rows that were not understood; the others go on */
                            errors: number;
                            /** @description Rows that go on, with something to know about them */
                            notes: number;
                            /** @description More than three in ten of those who are there would end: asks `endMany` to apply */
                            endsMany: boolean;
                        } | null;
                        /** @description Something changed between looking and applying: look again, then apply */
                        changedMeanwhile: boolean;
                        failure: ("unknown-format" | "not-text" | "not-xml" | "not-a-zip" | "too-large-inside" | "no-columns" | "missing-file" | "missing-column" | "file-gone" | "expired" | "busy" | "unexpected") | null;
                        /** @description Which file or column `failure` is about */
                        failedPart: string | null;
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        startedAt: string;
                        finishedAt: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showRosterImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        /** @description null: a file with several schools of the board */
                        schoolId: string | null;
                        format: ("oneroster" | "edexml" | "table") | null;
                        /** @enum {string} */
                        status: "uploading" | "reading" | "needs-mapping" | "preview" | "applying" | "applied" | "failed" | "discarded";
                        /** @description Bytes while uploading and reading, changes while applying */
                        done: number;
                        total: number | null;
                        columns: {
                            name: string;
                            examples: string[];
                        }[] | null;
                        /** @description What was remembered, or our guess */
                        mapping: {
                            /** @description One for each column of the file, in their order; null: not read */
                            columns: (("key" | "kind" | "givenName" | "callName" | "initials" | "prefix" | "surname" | "birthDate" | "email" | "group" | "function" | "startsOn" | "endsOn" | "school" | "guardian1Key" | "guardian1GivenName" | "guardian1Initials" | "guardian1Prefix" | "guardian1Surname" | "guardian1Email" | "guardian1Custody" | "guardian2Key" | "guardian2GivenName" | "guardian2Initials" | "guardian2Prefix" | "guardian2Surname" | "guardian2Email" | "guardian2Custody") | null)[];
                            /** @description What everybody in the file is, when no column says so */
                            everyone: ("pupil" | "employee") | null;
                        } | null;
                        counts: {
                            people: {
                                add: number;
                                change: number;
                                end: number;
                                same: number;
                            };
                            groups: {
                                add: number;
                                change: number;
                                end: number;
                                same: number;
                            };
                            /** @description Rows that were not understood; the others go on */
                            errors: number;
                            /** @description Rows that go on, with something to know about them */
                            notes: number;
                            /** @description More than three in ten of those who are there would end: asks `endMany` to apply */
                            endsMany: boolean;
                        } | null;
                        /** @description Something changed between looking and applying: look again, then apply */
                        changedMeanwhile: boolean;
                        failure: ("unknown-format" | "not-text" | "not-xml" | "not-a-zip" | "too-large-inside" | "no-columns" | "missing-file" | "missing-column" | "file-gone" | "expired" | "busy" | "unexpected") | null;
                        /** @description Which file or column `failure` is about */
                        failedPart: string | null;
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        startedAt: string;
                        finishedAt: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRosterRows: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                change?: "add" | "change" | "end" | "error" | "note";
            };
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            place: number;
                            /** @enum {string} */
                            part: "pupil" | "employee" | "guardian" | "person" | "group";
                            /** @description Row in the file; null for who is not in it */
                            row: number | null;
                            /** @description Which file inside a zip */
                            file: string | null;
                            /** @enum {string} */
                            change: "add" | "change" | "end" | "error" | "note";
                            personId: string | null;
                            name: string | null;
                            group: string | null;
                            changes: {
                                field: string;
                                from: string | null;
                                to: string | null;
                            }[];
                            issues: {
                                /** @description Name of the column or element; null: the whole row */
                                column: string | null;
                                /** @enum {string} */
                                code: "missing-key" | "missing-name" | "missing-kind" | "unknown-kind" | "impossible-date" | "impossible-email" | "too-long" | "unknown-group" | "unknown-school" | "unknown-guardian" | "duplicate" | "ambiguous" | "email-in-use" | "email-protected" | "unknown-custody" | "guardian-incomplete";
                            }[];
                        }[];
                        /** @description Give as `after` for the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Yes, more than three in ten really left
                     * @default false
                     */
                    endMany?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        /** @description null: a file with several schools of the board */
                        schoolId: string | null;
                        format: ("oneroster" | "edexml" | "table") | null;
                        /** @enum {string} */
                        status: "uploading" | "reading" | "needs-mapping" | "preview" | "applying" | "applied" | "failed" | "discarded";
                        /** @description Bytes while uploading and reading, changes while applying */
                        done: number;
                        total: number | null;
                        columns: {
                            name: string;
                            examples: string[];
                        }[] | null;
                        /** @description What was remembered, or our guess */
                        mapping: {
                            /** @description One for each column of the file, in their order; null: not read */
                            columns: (("key" | "kind" | "givenName" | "callName" | "initials" | "prefix" | "surname" | "birthDate" | "email" | "group" | "function" | "startsOn" | "endsOn" | "school" | "guardian1Key" | "guardian1GivenName" | "guardian1Initials" | "guardian1Prefix" | "guardian1Surname" | "guardian1Email" | "guardian1Custody" | "guardian2Key" | "guardian2GivenName" | "guardian2Initials" | "guardian2Prefix" | "guardian2Surname" | "guardian2Email" | "guardian2Custody") | null)[];
                            /** @description What everybody in the file is, when no column says so */
                            everyone: ("pupil" | "employee") | null;
                        } | null;
                        counts: {
                            people: {
                                add: number;
                                change: number;
                                end: number;
                                same: number;
                            };
                            groups: {
                                add: number;
                                change: number;
                                end: number;
                                same: number;
                            };
                            /** @description Rows that were not understood; the others go on */
                            errors: number;
                            /** @description Rows that go on, with something to know about them */
                            notes: number;
                            /** @description More than three in ten of those who are there would end: asks `endMany` to apply */
                            endsMany: boolean;
                        } | null;
                        /** @description Something changed between looking and applying: look again, then apply */
                        changedMeanwhile: boolean;
                        failure: ("unknown-format" | "not-text" | "not-xml" | "not-a-zip" | "too-large-inside" | "no-columns" | "missing-file" | "missing-column" | "file-gone" | "expired" | "busy" | "unexpected") | null;
                        /** @description Which file or column `failure` is about */
                        failedPart: string | null;
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        startedAt: string;
                        finishedAt: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeclarations: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                waiting?: "yes" | "no";
            };
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            schoolId: string;
                            about: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                            other: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            } | null;
                            content: {
                                /** @constant */
                                kind: "existing-tie";
                                /** @enum {string} */
                                tie: "family" | "friends" | "neighbours" | "club" | "other";
                            } | {
                                /** @constant */
                                kind: "professional-account";
                                /** @enum {string} */
                                channel: "parent-portal" | "learning-environment" | "website" | "newsletter" | "email" | "phone" | "facebook" | "instagram" | "x" | "tiktok" | "snapchat" | "youtube" | "linkedin" | "whatsapp" | "forum" | "other-social";
                                name: string;
                            } | {
                                /** @constant */
                                kind: "school-project";
                                name: string;
                                groupId: string | null;
                            } | {
                                /** @constant */
                                kind: "lesson-permission";
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                groupId: string;
                                /** @enum {string} */
                                scope: "this-time" | "this-lesson" | "longer";
                            } | {
                                /** @constant */
                                kind: "device-exemption";
                            } | {
                                /** @constant */
                                kind: "leaving-date";
                                /**
                                 * Format: date
                                 * @description Calendar date, YYYY-MM-DD
                                 */
                                leftOn: string;
                            };
                            /**
                             * Format: date
                             * @description Calendar date, YYYY-MM-DD
                             */
                            startsOn: string;
                            /**
                             * Format: date
                             * @description Calendar date, YYYY-MM-DD
                             */
                            endsOn: string;
                            /** @enum {string} */
                            state: "waiting" | "confirmed" | "refused" | "withdrawn" | "ended";
                            declaredBy: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            declaredAt: string;
                            confirmedBy: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        /** @description Give as `after` for the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Whom it is about; yourself when absent
                     */
                    about?: string;
                    /**
                     * Format: uuid
                     * @description The pupil or parent of an existing tie
                     */
                    other?: string;
                    content: {
                        /** @constant */
                        kind: "existing-tie";
                        /** @enum {string} */
                        tie: "family" | "friends" | "neighbours" | "club" | "other";
                    } | {
                        /** @constant */
                        kind: "professional-account";
                        /** @enum {string} */
                        channel: "parent-portal" | "learning-environment" | "website" | "newsletter" | "email" | "phone" | "facebook" | "instagram" | "x" | "tiktok" | "snapchat" | "youtube" | "linkedin" | "whatsapp" | "forum" | "other-social";
                        name: string;
                    } | {
                        /** @constant */
                        kind: "school-project";
                        name: string;
                        groupId: string | null;
                    } | {
                        /** @constant */
                        kind: "lesson-permission";
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        groupId: string;
                        /** @enum {string} */
                        scope: "this-time" | "this-lesson" | "longer";
                    } | {
                        /** @constant */
                        kind: "device-exemption";
                    } | {
                        /** @constant */
                        kind: "leaving-date";
                        /**
                         * Format: date
                         * @description Calendar date, YYYY-MM-DD
                         */
                        leftOn: string;
                    };
                    /**
                     * Format: date
                     * @description Calendar date, YYYY-MM-DD
                     */
                    startsOn: string;
                    /**
                     * Format: date
                     * @description Calendar date, YYYY-MM-DD
                     */
                    endsOn: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        schoolId: string;
                        about: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        };
                        other: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        } | null;
                        content: {
                            /** @constant */
                            kind: "existing-tie";
                            /** @enum {string} */
                            tie: "family" | "friends" | "neighbours" | "club" | "other";
                        } | {
                            /** @constant */
                            kind: "professional-account";
                            /** @enum {string} */
                            channel: "parent-portal" | "learning-environment" | "website" | "newsletter" | "email" | "phone" | "facebook" | "instagram" | "x" | "tiktok" | "snapchat" | "youtube" | "linkedin" | "whatsapp" | "forum" | "other-social";
                            name: string;
                        } | {
                            /** @constant */
                            kind: "school-project";
                            name: string;
                            groupId: string | null;
                        } | {
                            /** @constant */
                            kind: "lesson-permission";
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            groupId: string;
                            /** @enum {string} */
                            scope: "this-time" | "this-lesson" | "longer";
                        } | {
                            /** @constant */
                            kind: "device-exemption";
                        } | {
                            /** @constant */
                            kind: "leaving-date";
                            /**
                             * Format: date
                             * @description Calendar date, YYYY-MM-DD
                             */
                            leftOn: string;
                        };
                        /**
                         * Format: date
                         * @description Calendar date, YYYY-MM-DD
                         */
                        startsOn: string;
                        /**
                         * Format: date
                         * @description Calendar date, YYYY-MM-DD
                         */
                        endsOn: string;
                        /** @enum {string} */
                        state: "waiting" | "confirmed" | "refused" | "withdrawn" | "ended";
                        declaredBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        };
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        declaredAt: string;
                        confirmedBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        } | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTiePeople: {
        parameters: {
            query?: {
                name?: string;
            };
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The first twenty; a longer name finds fewer */
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyDeclarations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            schoolId: string;
                            about: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                            other: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            } | null;
                            content: {
                                /** @constant */
                                kind: "existing-tie";
                                /** @enum {string} */
                                tie: "family" | "friends" | "neighbours" | "club" | "other";
                            } | {
                                /** @constant */
                                kind: "professional-account";
                                /** @enum {string} */
                                channel: "parent-portal" | "learning-environment" | "website" | "newsletter" | "email" | "phone" | "facebook" | "instagram" | "x" | "tiktok" | "snapchat" | "youtube" | "linkedin" | "whatsapp" | "forum" | "other-social";
                                name: string;
                            } | {
                                /** @constant */
                                kind: "school-project";
                                name: string;
                                groupId: string | null;
                            } | {
                                /** @constant */
                                kind: "lesson-permission";
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                groupId: string;
                                /** @enum {string} */
                                scope: "this-time" | "this-lesson" | "longer";
                            } | {
                                /** @constant */
                                kind: "device-exemption";
                            } | {
                                /** @constant */
                                kind: "leaving-date";
                                /**
                                 * Format: date
                                 * @description Calendar date, YYYY-MM-DD
                                 */
                                leftOn: string;
                            };
                            /**
                             * Format: date
                             * @description Calendar date, YYYY-MM-DD
                             */
                            startsOn: string;
                            /**
                             * Format: date
                             * @description Calendar date, YYYY-MM-DD
                             */
                            endsOn: string;
                            /** @enum {string} */
                            state: "waiting" | "confirmed" | "refused" | "withdrawn" | "ended";
                            declaredBy: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            declaredAt: string;
                            confirmedBy: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                declarationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        schoolId: string;
                        about: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        };
                        other: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        } | null;
                        content: {
                            /** @constant */
                            kind: "existing-tie";
                            /** @enum {string} */
                            tie: "family" | "friends" | "neighbours" | "club" | "other";
                        } | {
                            /** @constant */
                            kind: "professional-account";
                            /** @enum {string} */
                            channel: "parent-portal" | "learning-environment" | "website" | "newsletter" | "email" | "phone" | "facebook" | "instagram" | "x" | "tiktok" | "snapchat" | "youtube" | "linkedin" | "whatsapp" | "forum" | "other-social";
                            name: string;
                        } | {
                            /** @constant */
                            kind: "school-project";
                            name: string;
                            groupId: string | null;
                        } | {
                            /** @constant */
                            kind: "lesson-permission";
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            groupId: string;
                            /** @enum {string} */
                            scope: "this-time" | "this-lesson" | "longer";
                        } | {
                            /** @constant */
                            kind: "device-exemption";
                        } | {
                            /** @constant */
                            kind: "leaving-date";
                            /**
                             * Format: date
                             * @description Calendar date, YYYY-MM-DD
                             */
                            leftOn: string;
                        };
                        /**
                         * Format: date
                         * @description Calendar date, YYYY-MM-DD
                         */
                        startsOn: string;
                        /**
                         * Format: date
                         * @description Calendar date, YYYY-MM-DD
                         */
                        endsOn: string;
                        /** @enum {string} */
                        state: "waiting" | "confirmed" | "refused" | "withdrawn" | "ended";
                        declaredBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        };
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        declaredAt: string;
                        confirmedBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        } | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                declarationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        schoolId: string;
                        about: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        };
                        other: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        } | null;
                        content: {
                            /** @constant */
                            kind: "existing-tie";
                            /** @enum {string} */
                            tie: "family" | "friends" | "neighbours" | "club" | "other";
                        } | {
                            /** @constant */
                            kind: "professional-account";
                            /** @enum {string} */
                            channel: "parent-portal" | "learning-environment" | "website" | "newsletter" | "email" | "phone" | "facebook" | "instagram" | "x" | "tiktok" | "snapchat" | "youtube" | "linkedin" | "whatsapp" | "forum" | "other-social";
                            name: string;
                        } | {
                            /** @constant */
                            kind: "school-project";
                            name: string;
                            groupId: string | null;
                        } | {
                            /** @constant */
                            kind: "lesson-permission";
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            groupId: string;
                            /** @enum {string} */
                            scope: "this-time" | "this-lesson" | "longer";
                        } | {
                            /** @constant */
                            kind: "device-exemption";
                        } | {
                            /** @constant */
                            kind: "leaving-date";
                            /**
                             * Format: date
                             * @description Calendar date, YYYY-MM-DD
                             */
                            leftOn: string;
                        };
                        /**
                         * Format: date
                         * @description Calendar date, YYYY-MM-DD
                         */
                        startsOn: string;
                        /**
                         * Format: date
                         * @description Calendar date, YYYY-MM-DD
                         */
                        endsOn: string;
                        /** @enum {string} */
                        state: "waiting" | "confirmed" | "refused" | "withdrawn" | "ended";
                        declaredBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        };
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        declaredAt: string;
                        confirmedBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        } | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                declarationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsentPurposes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                            meaning: string;
                            standard: ("newsletter" | "parent-portal" | "website" | "social-media" | "school-guide" | "school-photographer" | "class-list" | "research") | null;
                            place: number;
                            /** @description Number of the version that is asked now */
                            version: number;
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            versionSince: string;
                            /** @description What that version covers; may be empty: a class list, a school photographer */
                            channels: {
                                name: string;
                                /** @enum {string} */
                                kind: "parent-portal" | "learning-environment" | "website" | "newsletter" | "email" | "phone" | "facebook" | "instagram" | "x" | "tiktok" | "snapchat" | "youtube" | "linkedin" | "whatsapp" | "forum" | "other-social";
                                /** @enum {string} */
                                audience: "public" | "closed-group" | "small-circle";
                            }[];
                            closedOn: string | null;
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addConsentPurpose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Short, in the words of the school: "sociale media" */
                    name: string;
                    /** @description What it means, plainly: where the photo is seen, by whom. May be empty with `standard` */
                    meaning: string;
                    /** @description The explanation that is translated; null when the school only has its own words */
                    standard: ("newsletter" | "parent-portal" | "website" | "social-media" | "school-guide" | "school-photographer" | "class-list" | "research") | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        name: string;
                        meaning: string;
                        standard: ("newsletter" | "parent-portal" | "website" | "social-media" | "school-guide" | "school-photographer" | "class-list" | "research") | null;
                        place: number;
                        /** @description Number of the version that is asked now */
                        version: number;
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        versionSince: string;
                        /** @description What that version covers; may be empty: a class list, a school photographer */
                        channels: {
                            name: string;
                            /** @enum {string} */
                            kind: "parent-portal" | "learning-environment" | "website" | "newsletter" | "email" | "phone" | "facebook" | "instagram" | "x" | "tiktok" | "snapchat" | "youtube" | "linkedin" | "whatsapp" | "forum" | "other-social";
                            /** @enum {string} */
                            audience: "public" | "closed-group" | "small-circle";
                        }[];
                        closedOn: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeConsentPurpose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                purposeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Short, in the words of the school: "sociale media" */
                    name: string;
                    /** @description What it means, plainly: where the photo is seen, by whom. May be empty with `standard` */
                    meaning: string;
                    /** @description The explanation that is translated; null when the school only has its own words */
                    standard: ("newsletter" | "parent-portal" | "website" | "social-media" | "school-guide" | "school-photographer" | "class-list" | "research") | null;
                    /** @description The words are better and the meaning is the same: what was answered stays */
                    onlyWording: boolean;
                    /** @description Channels that from now on fall under this purpose */
                    moveHere: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        name: string;
                        meaning: string;
                        standard: ("newsletter" | "parent-portal" | "website" | "social-media" | "school-guide" | "school-photographer" | "class-list" | "research") | null;
                        place: number;
                        /** @description Number of the version that is asked now */
                        version: number;
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        versionSince: string;
                        /** @description What that version covers; may be empty: a class list, a school photographer */
                        channels: {
                            name: string;
                            /** @enum {string} */
                            kind: "parent-portal" | "learning-environment" | "website" | "newsletter" | "email" | "phone" | "facebook" | "instagram" | "x" | "tiktok" | "snapchat" | "youtube" | "linkedin" | "whatsapp" | "forum" | "other-social";
                            /** @enum {string} */
                            audience: "public" | "closed-group" | "small-circle";
                        }[];
                        closedOn: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderConsentPurposes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    purposeIds: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeConsentPurpose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                purposeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showConsentSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How long a link or letter works; 60 unless said */
                        linkDays: number;
                        /**
                         * @description `mail-else-letter`: a letter to print for who has no e-mail address
                         * @enum {string}
                         */
                        style: "mail" | "letter" | "mail-else-letter";
                        /** @description The day everybody is reminded of what they answered; null: not. Nothing expires */
                        yearlyReminder: {
                            month: number;
                            day: number;
                        } | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setConsentSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description How long a link or letter works; 60 unless said */
                    linkDays: number;
                    /**
                     * @description `mail-else-letter`: a letter to print for who has no e-mail address
                     * @enum {string}
                     */
                    style: "mail" | "letter" | "mail-else-letter";
                    /** @description The day everybody is reminded of what they answered; null: not. Nothing expires */
                    yearlyReminder: {
                        month: number;
                        day: number;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showGroupConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        purposes: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        }[];
                        people: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            personId: string;
                            name: string;
                            states: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                purposeId: string;
                                /**
                                 * @description `hold`: guardians disagree, use as no; `outdated`: asked again, use as none
                                 * @enum {string}
                                 */
                                state: "given" | "refused" | "withdrawn" | "none" | "hold" | "outdated";
                                notes: ("by-parents-before-sixteen" | "decides-self" | "start-value" | "age-unknown" | "no-without-custody")[];
                            }[];
                            /** @description Everything that is asked now was answered by somebody who counts */
                            answered: boolean;
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showEmployeesConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        purposes: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        }[];
                        people: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            personId: string;
                            name: string;
                            states: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                purposeId: string;
                                /**
                                 * @description `hold`: guardians disagree, use as no; `outdated`: asked again, use as none
                                 * @enum {string}
                                 */
                                state: "given" | "refused" | "withdrawn" | "none" | "hold" | "outdated";
                                notes: ("by-parents-before-sixteen" | "decides-self" | "start-value" | "age-unknown" | "no-without-custody")[];
                            }[];
                            /** @description Everything that is asked now was answered by somebody who counts */
                            answered: boolean;
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsentByGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            groupId: string;
                            name: string;
                            pupils: number;
                            unanswered: number;
                            onHold: number;
                            outdated: number;
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPersonConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        capacity: "pupil" | "employee";
                        /** @description Sixteen or older, or an employee */
                        decidesSelf: boolean;
                        sixteenOn: string | null;
                        /** @description Guardians, and the person themselves from sixteen */
                        answerers: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            capacity: "guardian" | "pupil" | "employee";
                            hasCustody: boolean | null;
                            hasAddress: boolean;
                            /** @description Whether an answer of theirs can be written down today */
                            mayAnswer: boolean;
                        }[];
                        purposes: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        }[];
                        consents: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            purposeId: string;
                            /**
                             * @description `hold`: guardians disagree, use as no; `outdated`: asked again, use as none
                             * @enum {string}
                             */
                            state: "given" | "refused" | "withdrawn" | "none" | "hold" | "outdated";
                            /** @enum {string} */
                            why: "agreed" | "said-no" | "withdrew" | "nobody-asked" | "no-answer-yet" | "guardians-disagree" | "start-value-disagrees" | "no-of-unknown-custody" | "no-of-former-guardian" | "no-of-pupil-of-unknown-age" | "only-yes-of-unknown-custody" | "only-yes-without-custody" | "channel-added" | "meaning-changed";
                            notes: ("by-parents-before-sixteen" | "decides-self" | "start-value" | "age-unknown" | "no-without-custody")[];
                            /** @description Whose answers decided it */
                            byWhom: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            }[];
                            way: ("link" | "letter-code" | "paper" | "phone" | "signed-in" | "imported") | null;
                            /** @description Only with `given` */
                            proof: ("written" | "enrolment-form" | "oral") | null;
                            /** @description The day the answer that decided it was said */
                            since: string | null;
                        }[];
                        /** @description Newest first, the last five hundred */
                        history: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "asked" | "given" | "refused" | "withdrawn" | "invalidated";
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            purposeId: string;
                            version: number;
                            /** @description Who was asked or who answered; null: an imported answer that names nobody */
                            answeredBy: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            capacity: "guardian" | "pupil" | "employee";
                            way: ("link" | "letter-code" | "paper" | "phone" | "signed-in" | "imported") | null;
                            /**
                             * Format: date
                             * @description Calendar date, YYYY-MM-DD
                             */
                            saidOn: string;
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            recordedAt: string;
                            /** @description null: the person themselves, by link or code */
                            recordedBy: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            } | null;
                            language: ("nl" | "en" | "pl" | "tr" | "ar" | "uk") | null;
                            /** @description Where the signed paper is kept */
                            reference: string | null;
                            /** @description The scan of the paper, where it is kept here */
                            scanId: string | null;
                            note: string | null;
                            source: string | null;
                            invalidates: string | null;
                            reason: ("no-custody" | "mistake" | "wrong-person" | "not-provable") | null;
                            /** @description A later line says that this one does not count */
                            invalidated: boolean;
                        }[];
                        requests: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            answerer: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                            /**
                             * @description `lasting`: the link of a confirmation, to change or withdraw with
                             * @enum {string}
                             */
                            by: "link" | "letter" | "lasting";
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            madeAt: string;
                            expiresAt: string | null;
                            /** @enum {string} */
                            state: "open" | "ended" | "revoked";
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsentTasks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            /** @constant */
                            kind: "tell-sixteen";
                            person: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                            /**
                             * Format: date
                             * @description Calendar date, YYYY-MM-DD
                             */
                            since: string;
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishConsentTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description A guardian, or the person themselves
                     */
                    answeredBy: string;
                    answers: {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        purposeId: string;
                        /** @enum {string} */
                        answer: "given" | "refused";
                    }[];
                    way: {
                        /** @constant */
                        kind: "paper";
                        /** @description Where the signed paper is kept */
                        reference?: string;
                        /**
                         * Format: uuid
                         * @description Its scan, sent before
                         */
                        scanId?: string;
                    } | {
                        /** @constant */
                        kind: "phone";
                        /** @description What was said, and how it was known who called */
                        note: string;
                    };
                    /**
                     * Format: date
                     * @description Calendar date, YYYY-MM-DD
                     */
                    saidOn: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Answers that were not there already */
                        added: number;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID, version 7 where the server made it
                     */
                    answeredBy: string;
                    purposeIds: string[];
                    way: {
                        /** @constant */
                        kind: "paper";
                        /** @description Where the signed paper is kept */
                        reference?: string;
                        /**
                         * Format: uuid
                         * @description Its scan, sent before
                         */
                        scanId?: string;
                    } | {
                        /** @constant */
                        kind: "phone";
                        /** @description What was said, and how it was known who called */
                        note: string;
                    };
                    /**
                     * Format: date
                     * @description Calendar date, YYYY-MM-DD
                     */
                    saidOn: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invalidateConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "no-custody" | "mistake" | "wrong-person" | "not-provable";
                    note: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsentAsks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            startedAt: string;
                            /** @description null: the yearly reminder */
                            startedBy: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            } | null;
                            /** @description People who are asked */
                            total: number;
                            waiting: number;
                            sent: number;
                            /** @description The mail server did not take it, after several tries */
                            failed: number;
                            /** @description The server stopped while sending: perhaps sent, and not sent again by itself */
                            unsure: number;
                            /** @description Letters on paper */
                            toPrint: number;
                            /** @description No e-mail address and no letter wanted */
                            unreachable: number;
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    of: {
                        /** @constant */
                        kind: "people";
                        personIds: string[];
                    } | {
                        /** @constant */
                        kind: "group";
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        groupId: string;
                    } | {
                        /** @constant */
                        kind: "pupils";
                    } | {
                        /** @constant */
                        kind: "employees";
                    };
                    /** @description false: only whom something is still open for, or must be asked again */
                    everybody: boolean;
                    /**
                     * @description `mail-else-letter`: a letter to print for who has no e-mail address
                     * @enum {string}
                     */
                    style: "mail" | "letter" | "mail-else-letter";
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        batchId: string;
                        asked: number;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showConsentAsk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        startedAt: string;
                        /** @description null: the yearly reminder */
                        startedBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        } | null;
                        /** @description People who are asked */
                        total: number;
                        waiting: number;
                        sent: number;
                        /** @description The mail server did not take it, after several tries */
                        failed: number;
                        /** @description The server stopped while sending: perhaps sent, and not sent again by itself */
                        unsure: number;
                        /** @description Letters on paper */
                        toPrint: number;
                        /** @description No e-mail address and no letter wanted */
                        unreachable: number;
                        /** @description The first two hundred */
                        notSent: {
                            person: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            why: "failed" | "unsure" | "no-address";
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printConsentLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        school: string;
                        /**
                         * Format: uri
                         * @description Where the code is typed
                         */
                        address: string;
                        letters: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            requestId: string;
                            /** @enum {string} */
                            capacity: "guardian" | "pupil" | "employee";
                            /** @description Who answers with it: two parents of a child have a letter each, alike but for the code */
                            answerer: string;
                            /** @description Whom it is about; first names */
                            children: {
                                name: string;
                                group: string | null;
                            }[];
                            /** @description In groups of four: ABCD-EFGH-JKMN */
                            code: string;
                            /**
                             * Format: uri
                             * @description The same as an address, for a QR code
                             */
                            link: string;
                            /** @description That address as a QR code: an SVG picture, as text */
                            qrCode: string;
                            /**
                             * Format: date
                             * @description Calendar date, YYYY-MM-DD
                             */
                            expiresOn: string;
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeConsentRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewConsentImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: base64
                     * @description The CSV file as it is, 2 MB at most
                     */
                    content: string;
                    /** @description Where the answers come from: "Parro, export 1-9-2026" */
                    source: string;
                    /**
                     * Format: date
                     * @description When they were given, for rows that do not say so themselves
                     */
                    saidOn: string;
                    /** @description Which column is what, counted from 0; null: as the server guesses */
                    mapping: {
                        pupilNumber: number | null;
                        name: number | null;
                        birthDate: number | null;
                        /** @description null: `saidOn` of the request for every row */
                        saidOn: number | null;
                        purposes: {
                            column: number;
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            purposeId: string;
                        }[];
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        columns: {
                            name: string;
                            examples: string[];
                        }[];
                        mapping: {
                            pupilNumber: number | null;
                            name: number | null;
                            birthDate: number | null;
                            /** @description null: `saidOn` of the request for every row */
                            saidOn: number | null;
                            purposes: {
                                column: number;
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                purposeId: string;
                            }[];
                        };
                        /** @description What the mapping still lacks; then nothing else was read */
                        missing: ("who" | "purposes")[];
                        counts: {
                            rows: number;
                            given: number;
                            refused: number;
                            /** @description Answers that are there already, or that somebody gave later */
                            already: number;
                            empty: number;
                            faults: number;
                        };
                        /** @description What will be added; the first two hundred rows */
                        rows: {
                            /** @description As in the file; the first line is 1 */
                            row: number;
                            person: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                            answers: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                purposeId: string;
                                /** @enum {string} */
                                answer: "given" | "refused";
                                /**
                                 * Format: date
                                 * @description Calendar date, YYYY-MM-DD
                                 */
                                saidOn: string;
                            }[];
                        }[];
                        /** @description The first five hundred; the other rows are not held up */
                        faults: {
                            row: number;
                            column: number | null;
                            /** @enum {string} */
                            code: "nobody" | "more-than-one" | "not-a-pupil" | "no-birth-date" | "unreadable-date" | "date-in-future" | "unreadable-answer" | "decides-self" | "twice";
                        }[];
                        /** @description Give it to apply exactly this */
                        planDigest: string;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyConsentImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: base64
                     * @description The CSV file as it is, 2 MB at most
                     */
                    content: string;
                    /** @description Where the answers come from: "Parro, export 1-9-2026" */
                    source: string;
                    /**
                     * Format: date
                     * @description When they were given, for rows that do not say so themselves
                     */
                    saidOn: string;
                    /** @description Which column is what, counted from 0; null: as the server guesses */
                    mapping: {
                        pupilNumber: number | null;
                        name: number | null;
                        birthDate: number | null;
                        /** @description null: `saidOn` of the request for every row */
                        saidOn: number | null;
                        purposes: {
                            column: number;
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            purposeId: string;
                        }[];
                    } | null;
                    planDigest: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        given: number;
                        refused: number;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description changed-meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPhotos: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                mine?: "yes" | "no";
            };
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            /** @enum {string} */
                            state: "arriving" | "reading" | "ready" | "refused";
                            refusal: ("not-an-image" | "type-not-supported" | "animated" | "too-many-pixels" | "too-many-bytes" | "damaged" | "could-not-be-read" | "lost") | null;
                            uploadedBy: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            announcedAt: string;
                            takenInAt: string | null;
                            /** @description Last day it is kept; after that it is destroyed */
                            keepUntil: string | null;
                            /** @description Pixels of the upright photo */
                            width: number | null;
                            height: number | null;
                            /** @description Boxes in it */
                            faces: number;
                            /** @description Of those, how many nobody said anything of yet */
                            facesToName: number;
                            /** @description Why a person has to look for faces that were not found */
                            mustLook: ("no-faces" | "detector-failed") | null;
                            /** @description A person said that every face has a box */
                            looked: boolean;
                            /** @description Address of the reduced photo */
                            preview: string | null;
                        }[];
                        /** @description Give as `after` for the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startPhotoUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bytes: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        photoId: string;
                        /** @description Address to send the bytes to, with HEAD, PATCH and DELETE */
                        upload: string;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPhotoPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        groups: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                            /** @description Who asks teaches it */
                            own: boolean;
                            pupils: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            }[];
                            teachers: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            }[];
                        }[];
                        /** @description Pupils and staff of the school who are in none of these */
                        others: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        /** @enum {string} */
                        state: "arriving" | "reading" | "ready" | "refused";
                        refusal: ("not-an-image" | "type-not-supported" | "animated" | "too-many-pixels" | "too-many-bytes" | "damaged" | "could-not-be-read" | "lost") | null;
                        uploadedBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        };
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        announcedAt: string;
                        takenInAt: string | null;
                        /** @description Last day it is kept; after that it is destroyed */
                        keepUntil: string | null;
                        /** @description Pixels of the upright photo */
                        width: number | null;
                        height: number | null;
                        /** @description Boxes in it */
                        faces: number;
                        /** @description Of those, how many nobody said anything of yet */
                        facesToName: number;
                        /** @description Why a person has to look for faces that were not found */
                        mustLook: ("no-faces" | "detector-failed") | null;
                        /** @description A person said that every face has a box */
                        looked: boolean;
                        /** @description Address of the reduced photo */
                        preview: string | null;
                        boxes: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            box: {
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            };
                            /** @enum {string} */
                            foundBy: "detector" | "person";
                            /** @description A person put it elsewhere or made it another size */
                            moved: boolean;
                            /** @description Null: nobody has said it yet */
                            who: ({
                                /** @constant */
                                kind: "person";
                                person: {
                                    /**
                                     * Format: uuid
                                     * @description UUID, version 7 where the server made it
                                     */
                                    id: string;
                                    name: string;
                                };
                            } | {
                                /** @constant */
                                kind: "nobody-known";
                            } | {
                                /** @constant */
                                kind: "background";
                            } | {
                                /** @constant */
                                kind: "unknown";
                            }) | null;
                        }[];
                        removed: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            box: {
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            };
                            removedBy: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            removedAt: string;
                        }[];
                        /** @description Who is in it without a box */
                        people: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        }[];
                        detector: {
                            name: string;
                            version: string;
                            digest: string;
                        } | null;
                        lookedBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        } | null;
                        lookedAt: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPhotoFace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                photoId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    box: {
                        x: number;
                        y: number;
                        width: number;
                        height: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        /** @enum {string} */
                        state: "arriving" | "reading" | "ready" | "refused";
                        refusal: ("not-an-image" | "type-not-supported" | "animated" | "too-many-pixels" | "too-many-bytes" | "damaged" | "could-not-be-read" | "lost") | null;
                        uploadedBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        };
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        announcedAt: string;
                        takenInAt: string | null;
                        /** @description Last day it is kept; after that it is destroyed */
                        keepUntil: string | null;
                        /** @description Pixels of the upright photo */
                        width: number | null;
                        height: number | null;
                        /** @description Boxes in it */
                        faces: number;
                        /** @description Of those, how many nobody said anything of yet */
                        facesToName: number;
                        /** @description Why a person has to look for faces that were not found */
                        mustLook: ("no-faces" | "detector-failed") | null;
                        /** @description A person said that every face has a box */
                        looked: boolean;
                        /** @description Address of the reduced photo */
                        preview: string | null;
                        boxes: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            box: {
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            };
                            /** @enum {string} */
                            foundBy: "detector" | "person";
                            /** @description A person put it elsewhere or made it another size */
                            moved: boolean;
                            /** @description Null: nobody has said it yet */
                            who: ({
                                /** @constant */
                                kind: "person";
                                person: {
                                    /**
                                     * Format: uuid
                                     * @description UUID, version 7 where the server made it
                                     */
                                    id: string;
                                    name: string;
                                };
                            } | {
                                /** @constant */
                                kind: "nobody-known";
                            } | {
                                /** @constant */
                                kind: "background";
                            } | {
                                /** @constant */
                                kind: "unknown";
                            }) | null;
                        }[];
                        removed: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            box: {
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            };
                            removedBy: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            removedAt: string;
                        }[];
                        /** @description Who is in it without a box */
                        people: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        }[];
                        detector: {
                            name: string;
                            version: string;
                            digest: string;
                        } | null;
                        lookedBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        } | null;
                        lookedAt: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    movePhotoFace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                photoId: string;
                faceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    box: {
                        x: number;
                        y: number;
                        width: number;
                        height: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        /** @enum {string} */
                        state: "arriving" | "reading" | "ready" | "refused";
                        refusal: ("not-an-image" | "type-not-supported" | "animated" | "too-many-pixels" | "too-many-bytes" | "damaged" | "could-not-be-read" | "lost") | null;
                        uploadedBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        };
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        announcedAt: string;
                        takenInAt: string | null;
                        /** @description Last day it is kept; after that it is destroyed */
                        keepUntil: string | null;
                        /** @description Pixels of the upright photo */
                        width: number | null;
                        height: number | null;
                        /** @description Boxes in it */
                        faces: number;
                        /** @description Of those, how many nobody said anything of yet */
                        facesToName: number;
                        /** @description Why a person has to look for faces that were not found */
                        mustLook: ("no-faces" | "detector-failed") | null;
                        /** @description A person said that every face has a box */
                        looked: boolean;
                        /** @description Address of the reduced photo */
                        preview: string | null;
                        boxes: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            box: {
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            };
                            /** @enum {string} */
                            foundBy: "detector" | "person";
                            /** @description A person put it elsewhere or made it another size */
                            moved: boolean;
                            /** @description Null: nobody has said it yet */
                            who: ({
                                /** @constant */
                                kind: "person";
                                person: {
                                    /**
                                     * Format: uuid
                                     * @description UUID, version 7 where the server made it
                                     */
                                    id: string;
                                    name: string;
                                };
                            } | {
                                /** @constant */
                                kind: "nobody-known";
                            } | {
                                /** @constant */
                                kind: "background";
                            } | {
                                /** @constant */
                                kind: "unknown";
                            }) | null;
                        }[];
                        removed: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            box: {
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            };
                            removedBy: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            removedAt: string;
                        }[];
                        /** @description Who is in it without a box */
                        people: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        }[];
                        detector: {
                            name: string;
                            version: string;
                            digest: string;
                        } | null;
                        lookedBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        } | null;
                        lookedAt: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePhotoFace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                photoId: string;
                faceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        /** @enum {string} */
                        state: "arriving" | "reading" | "ready" | "refused";
                        refusal: ("not-an-image" | "type-not-supported" | "animated" | "too-many-pixels" | "too-many-bytes" | "damaged" | "could-not-be-read" | "lost") | null;
                        uploadedBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        };
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        announcedAt: string;
                        takenInAt: string | null;
                        /** @description Last day it is kept; after that it is destroyed */
                        keepUntil: string | null;
                        /** @description Pixels of the upright photo */
                        width: number | null;
                        height: number | null;
                        /** @description Boxes in it */
                        faces: number;
                        /** @description Of those, how many nobody said anything of yet */
                        facesToName: number;
                        /** @description Why a person has to look for faces that were not found */
                        mustLook: ("no-faces" | "detector-failed") | null;
                        /** @description A person said that every face has a box */
                        looked: boolean;
                        /** @description Address of the reduced photo */
                        preview: string | null;
                        boxes: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            box: {
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            };
                            /** @enum {string} */
                            foundBy: "detector" | "person";
                            /** @description A person put it elsewhere or made it another size */
                            moved: boolean;
                            /** @description Null: nobody has said it yet */
                            who: ({
                                /** @constant */
                                kind: "person";
                                person: {
                                    /**
                                     * Format: uuid
                                     * @description UUID, version 7 where the server made it
                                     */
                                    id: string;
                                    name: string;
                                };
                            } | {
                                /** @constant */
                                kind: "nobody-known";
                            } | {
                                /** @constant */
                                kind: "background";
                            } | {
                                /** @constant */
                                kind: "unknown";
                            }) | null;
                        }[];
                        removed: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            box: {
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            };
                            removedBy: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            removedAt: string;
                        }[];
                        /** @description Who is in it without a box */
                        people: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        }[];
                        detector: {
                            name: string;
                            version: string;
                            digest: string;
                        } | null;
                        lookedBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        } | null;
                        lookedAt: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sayWhoIsInBox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                photoId: string;
                faceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    who: ({
                        /** @constant */
                        kind: "person";
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        personId: string;
                    } | {
                        /** @constant */
                        kind: "nobody-known";
                    } | {
                        /** @constant */
                        kind: "background";
                    } | {
                        /** @constant */
                        kind: "unknown";
                    }) | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        /** @enum {string} */
                        state: "arriving" | "reading" | "ready" | "refused";
                        refusal: ("not-an-image" | "type-not-supported" | "animated" | "too-many-pixels" | "too-many-bytes" | "damaged" | "could-not-be-read" | "lost") | null;
                        uploadedBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        };
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        announcedAt: string;
                        takenInAt: string | null;
                        /** @description Last day it is kept; after that it is destroyed */
                        keepUntil: string | null;
                        /** @description Pixels of the upright photo */
                        width: number | null;
                        height: number | null;
                        /** @description Boxes in it */
                        faces: number;
                        /** @description Of those, how many nobody said anything of yet */
                        facesToName: number;
                        /** @description Why a person has to look for faces that were not found */
                        mustLook: ("no-faces" | "detector-failed") | null;
                        /** @description A person said that every face has a box */
                        looked: boolean;
                        /** @description Address of the reduced photo */
                        preview: string | null;
                        boxes: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            box: {
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            };
                            /** @enum {string} */
                            foundBy: "detector" | "person";
                            /** @description A person put it elsewhere or made it another size */
                            moved: boolean;
                            /** @description Null: nobody has said it yet */
                            who: ({
                                /** @constant */
                                kind: "person";
                                person: {
                                    /**
                                     * Format: uuid
                                     * @description UUID, version 7 where the server made it
                                     */
                                    id: string;
                                    name: string;
                                };
                            } | {
                                /** @constant */
                                kind: "nobody-known";
                            } | {
                                /** @constant */
                                kind: "background";
                            } | {
                                /** @constant */
                                kind: "unknown";
                            }) | null;
                        }[];
                        removed: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            box: {
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            };
                            removedBy: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            removedAt: string;
                        }[];
                        /** @description Who is in it without a box */
                        people: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        }[];
                        detector: {
                            name: string;
                            version: string;
                            digest: string;
                        } | null;
                        lookedBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        } | null;
                        lookedAt: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPhotoPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                photoId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        /** @enum {string} */
                        state: "arriving" | "reading" | "ready" | "refused";
                        refusal: ("not-an-image" | "type-not-supported" | "animated" | "too-many-pixels" | "too-many-bytes" | "damaged" | "could-not-be-read" | "lost") | null;
                        uploadedBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        };
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        announcedAt: string;
                        takenInAt: string | null;
                        /** @description Last day it is kept; after that it is destroyed */
                        keepUntil: string | null;
                        /** @description Pixels of the upright photo */
                        width: number | null;
                        height: number | null;
                        /** @description Boxes in it */
                        faces: number;
                        /** @description Of those, how many nobody said anything of yet */
                        facesToName: number;
                        /** @description Why a person has to look for faces that were not found */
                        mustLook: ("no-faces" | "detector-failed") | null;
                        /** @description A person said that every face has a box */
                        looked: boolean;
                        /** @description Address of the reduced photo */
                        preview: string | null;
                        boxes: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            box: {
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            };
                            /** @enum {string} */
                            foundBy: "detector" | "person";
                            /** @description A person put it elsewhere or made it another size */
                            moved: boolean;
                            /** @description Null: nobody has said it yet */
                            who: ({
                                /** @constant */
                                kind: "person";
                                person: {
                                    /**
                                     * Format: uuid
                                     * @description UUID, version 7 where the server made it
                                     */
                                    id: string;
                                    name: string;
                                };
                            } | {
                                /** @constant */
                                kind: "nobody-known";
                            } | {
                                /** @constant */
                                kind: "background";
                            } | {
                                /** @constant */
                                kind: "unknown";
                            }) | null;
                        }[];
                        removed: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            box: {
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            };
                            removedBy: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            removedAt: string;
                        }[];
                        /** @description Who is in it without a box */
                        people: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        }[];
                        detector: {
                            name: string;
                            version: string;
                            digest: string;
                        } | null;
                        lookedBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        } | null;
                        lookedAt: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePhotoPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                photoId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        /** @enum {string} */
                        state: "arriving" | "reading" | "ready" | "refused";
                        refusal: ("not-an-image" | "type-not-supported" | "animated" | "too-many-pixels" | "too-many-bytes" | "damaged" | "could-not-be-read" | "lost") | null;
                        uploadedBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        };
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        announcedAt: string;
                        takenInAt: string | null;
                        /** @description Last day it is kept; after that it is destroyed */
                        keepUntil: string | null;
                        /** @description Pixels of the upright photo */
                        width: number | null;
                        height: number | null;
                        /** @description Boxes in it */
                        faces: number;
                        /** @description Of those, how many nobody said anything of yet */
                        facesToName: number;
                        /** @description Why a person has to look for faces that were not found */
                        mustLook: ("no-faces" | "detector-failed") | null;
                        /** @description A person said that every face has a box */
                        looked: boolean;
                        /** @description Address of the reduced photo */
                        preview: string | null;
                        boxes: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            box: {
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            };
                            /** @enum {string} */
                            foundBy: "detector" | "person";
                            /** @description A person put it elsewhere or made it another size */
                            moved: boolean;
                            /** @description Null: nobody has said it yet */
                            who: ({
                                /** @constant */
                                kind: "person";
                                person: {
                                    /**
                                     * Format: uuid
                                     * @description UUID, version 7 where the server made it
                                     */
                                    id: string;
                                    name: string;
                                };
                            } | {
                                /** @constant */
                                kind: "nobody-known";
                            } | {
                                /** @constant */
                                kind: "background";
                            } | {
                                /** @constant */
                                kind: "unknown";
                            }) | null;
                        }[];
                        removed: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            box: {
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            };
                            removedBy: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            removedAt: string;
                        }[];
                        /** @description Who is in it without a box */
                        people: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        }[];
                        detector: {
                            name: string;
                            version: string;
                            digest: string;
                        } | null;
                        lookedBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        } | null;
                        lookedAt: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmPhotoFaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        /** @enum {string} */
                        state: "arriving" | "reading" | "ready" | "refused";
                        refusal: ("not-an-image" | "type-not-supported" | "animated" | "too-many-pixels" | "too-many-bytes" | "damaged" | "could-not-be-read" | "lost") | null;
                        uploadedBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        };
                        /**
                         * Format: date-time
                         * @description Moment, RFC 3339
                         */
                        announcedAt: string;
                        takenInAt: string | null;
                        /** @description Last day it is kept; after that it is destroyed */
                        keepUntil: string | null;
                        /** @description Pixels of the upright photo */
                        width: number | null;
                        height: number | null;
                        /** @description Boxes in it */
                        faces: number;
                        /** @description Of those, how many nobody said anything of yet */
                        facesToName: number;
                        /** @description Why a person has to look for faces that were not found */
                        mustLook: ("no-faces" | "detector-failed") | null;
                        /** @description A person said that every face has a box */
                        looked: boolean;
                        /** @description Address of the reduced photo */
                        preview: string | null;
                        boxes: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            box: {
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            };
                            /** @enum {string} */
                            foundBy: "detector" | "person";
                            /** @description A person put it elsewhere or made it another size */
                            moved: boolean;
                            /** @description Null: nobody has said it yet */
                            who: ({
                                /** @constant */
                                kind: "person";
                                person: {
                                    /**
                                     * Format: uuid
                                     * @description UUID, version 7 where the server made it
                                     */
                                    id: string;
                                    name: string;
                                };
                            } | {
                                /** @constant */
                                kind: "nobody-known";
                            } | {
                                /** @constant */
                                kind: "background";
                            } | {
                                /** @constant */
                                kind: "unknown";
                            }) | null;
                        }[];
                        removed: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            box: {
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            };
                            removedBy: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            removedAt: string;
                        }[];
                        /** @description Who is in it without a box */
                        people: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        }[];
                        detector: {
                            name: string;
                            version: string;
                            digest: string;
                        } | null;
                        lookedBy: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        } | null;
                        lookedAt: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPhotoPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description Calendar date, YYYY-MM-DD
                         */
                        day: string;
                        channels: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            channelId: string;
                            name: string;
                            /** @enum {string} */
                            kind: "parent-portal" | "learning-environment" | "website" | "newsletter" | "email" | "phone" | "facebook" | "instagram" | "x" | "tiktok" | "snapchat" | "youtube" | "linkedin" | "whatsapp" | "forum" | "other-social";
                            /** @enum {string} */
                            audience: "public" | "closed-group" | "small-circle";
                            /**
                             * @description `look-first`: nobody said yet that every face has a box. `name-first`: not of every box it was said who is in it. `ask`: somebody can be recognised and it is not known who. `not-coverable`: somebody without consent is in it without a box. `covered`: with some made unrecognisable. `as-it-is`: everybody may be seen
                             * @enum {string}
                             */
                            standing: "look-first" | "name-first" | "ask" | "not-coverable" | "covered" | "as-it-is";
                            people: {
                                person: {
                                    /**
                                     * Format: uuid
                                     * @description UUID, version 7 where the server made it
                                     */
                                    id: string;
                                    name: string;
                                };
                                inBox: boolean;
                                /** @description May be seen there: only with consent. Not why not: that is between them and the school */
                                recognisable: boolean;
                            }[];
                            /** @description Boxes of people whom nobody knows; covered */
                            strangers: number;
                            /** @description Boxes of people who are known here, but not to you */
                            unknown: number;
                            unnamed: number;
                            version: {
                                /**
                                 * @description `outdated`: it was made of other boxes, people or consent, and is not given any more
                                 * @enum {string}
                                 */
                                state: "none" | "outdated" | "waiting" | "ready" | "failed";
                                covered: number | null;
                                width: number | null;
                                height: number | null;
                                /** @description Address of it, when it is ready */
                                image: string | null;
                            };
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makePhotoVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                photoId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    channelIds: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description Calendar date, YYYY-MM-DD
                         */
                        day: string;
                        channels: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            channelId: string;
                            name: string;
                            /** @enum {string} */
                            kind: "parent-portal" | "learning-environment" | "website" | "newsletter" | "email" | "phone" | "facebook" | "instagram" | "x" | "tiktok" | "snapchat" | "youtube" | "linkedin" | "whatsapp" | "forum" | "other-social";
                            /** @enum {string} */
                            audience: "public" | "closed-group" | "small-circle";
                            /**
                             * @description `look-first`: nobody said yet that every face has a box. `name-first`: not of every box it was said who is in it. `ask`: somebody can be recognised and it is not known who. `not-coverable`: somebody without consent is in it without a box. `covered`: with some made unrecognisable. `as-it-is`: everybody may be seen
                             * @enum {string}
                             */
                            standing: "look-first" | "name-first" | "ask" | "not-coverable" | "covered" | "as-it-is";
                            people: {
                                person: {
                                    /**
                                     * Format: uuid
                                     * @description UUID, version 7 where the server made it
                                     */
                                    id: string;
                                    name: string;
                                };
                                inBox: boolean;
                                /** @description May be seen there: only with consent. Not why not: that is between them and the school */
                                recognisable: boolean;
                            }[];
                            /** @description Boxes of people whom nobody knows; covered */
                            strangers: number;
                            /** @description Boxes of people who are known here, but not to you */
                            unknown: number;
                            unnamed: number;
                            version: {
                                /**
                                 * @description `outdated`: it was made of other boxes, people or consent, and is not given any more
                                 * @enum {string}
                                 */
                                state: "none" | "outdated" | "waiting" | "ready" | "failed";
                                covered: number | null;
                                width: number | null;
                                height: number | null;
                                /** @description Address of it, when it is ready */
                                image: string | null;
                            };
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPhotoSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Days that a photo is kept which was placed nowhere */
                        keepDays: number;
                        /**
                         * @description How somebody is made unrecognisable
                         * @enum {string}
                         */
                        coverStyle: "fill" | "pixelate";
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePhotoSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Days that a photo is kept which was placed nowhere */
                    keepDays: number;
                    /**
                     * @description How somebody is made unrecognisable
                     * @enum {string}
                     */
                    coverStyle: "fill" | "pixelate";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Days that a photo is kept which was placed nowhere */
                        keepDays: number;
                        /**
                         * @description How somebody is made unrecognisable
                         * @enum {string}
                         */
                        coverStyle: "fill" | "pixelate";
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            label: string;
                            scopes: ("schools.read" | "schools.change" | "settings.read" | "settings.change" | "people.read" | "people.change" | "roles.grant" | "board-people.change" | "roster.import" | "posts.check" | "questions.ask" | "questions.answer" | "declarations.make" | "declarations.choose-other" | "declarations.confirm" | "consent.see" | "consent.read" | "consent.record" | "consent.ask" | "consent.settings" | "photos.upload" | "photos.see-all" | "photos.settings" | "sign-in.manage" | "tokens.manage" | "webhooks.manage" | "audit.read")[];
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            expiresAt: string;
                            lastUsedOn: string | null;
                            revoked: boolean;
                        }[];
                        /** @description Give as `after` for the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    label: string;
                    scopes: ("schools.read" | "schools.change" | "settings.read" | "settings.change" | "people.read" | "people.change" | "roles.grant" | "board-people.change" | "roster.import" | "posts.check" | "questions.ask" | "questions.answer" | "declarations.make" | "declarations.choose-other" | "declarations.confirm" | "consent.see" | "consent.read" | "consent.record" | "consent.ask" | "consent.settings" | "photos.upload" | "photos.see-all" | "photos.settings" | "sign-in.manage" | "tokens.manage" | "webhooks.manage" | "audit.read")[];
                    days: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            label: string;
                            scopes: ("schools.read" | "schools.change" | "settings.read" | "settings.change" | "people.read" | "people.change" | "roles.grant" | "board-people.change" | "roster.import" | "posts.check" | "questions.ask" | "questions.answer" | "declarations.make" | "declarations.choose-other" | "declarations.confirm" | "consent.see" | "consent.read" | "consent.record" | "consent.ask" | "consent.settings" | "photos.upload" | "photos.see-all" | "photos.settings" | "sign-in.manage" | "tokens.manage" | "webhooks.manage" | "audit.read")[];
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            expiresAt: string;
                            lastUsedOn: string | null;
                            revoked: boolean;
                        };
                        secret: string;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in, step-up-needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            url: string;
                            events: ("question.asked" | "question.answered" | "roster.applied" | "declaration.made")[];
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            createdAt: string;
                            disabled: boolean;
                            /** @description Deliveries that still have to arrive */
                            waiting: number;
                        }[];
                        /** @description Give as `after` for the next page; null on the last */
                        next: string | null;
                        events: ("question.asked" | "question.answered" | "roster.applied" | "declaration.made")[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uri */
                    url: string;
                    events: ("question.asked" | "question.answered" | "roster.applied" | "declaration.made")[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        webhook: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            url: string;
                            events: ("question.asked" | "question.answered" | "roster.applied" | "declaration.made")[];
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            createdAt: string;
                            disabled: boolean;
                            /** @description Deliveries that still have to arrive */
                            waiting: number;
                        };
                        secret: string;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in, step-up-needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                subject?: string;
                actor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description Whole number; may be larger than a double holds */
                            sequence: string;
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            at: string;
                            actor: string | null;
                            kind: string;
                            subject: string | null;
                            detail: {
                                [key: string]: unknown;
                            };
                            hash: string;
                        }[];
                        /** @description Give as `after` for the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in, step-up-needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPublicProtocol: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        school: {
                            name: string;
                            /** @description Lower-case letters, digits and single hyphens */
                            slug: string;
                        };
                        title: string;
                        holder: string;
                        version: string;
                        digest: string;
                        /**
                         * Format: date
                         * @description Calendar date, YYYY-MM-DD
                         */
                        startsOn: string;
                        articles: {
                            article: string;
                            number: string;
                            section: string;
                            heading: {
                                nl: string;
                                en: string;
                            };
                            summary: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        roles: {
                            role: string;
                            name: {
                                nl: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchStarters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    question: string;
                    /** @default 5 */
                    most?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                            /** @description Facts by key of the vocabulary, in the order in which they were told */
                            facts: {
                                [key: string]: boolean | number | string | string[];
                            };
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assessSituation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Facts by key of the vocabulary, in the order in which they were told */
                    facts: {
                        [key: string]: boolean | number | string | string[];
                    };
                    /**
                     * @description Facts answered with "I don't know"
                     * @default []
                     */
                    notKnown?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        step: {
                            /** @constant */
                            kind: "question";
                            question: {
                                fact: string;
                                /** @enum {string} */
                                kind: "yesno" | "choice" | "choices" | "number" | "date" | "people";
                                person: number | null;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                values: {
                                    value: string;
                                    label: {
                                        nl: string;
                                        en: string;
                                    };
                                }[];
                                min: number | null;
                                max: number | null;
                                judgement: boolean;
                                personal: boolean;
                                /** @description What a detector saw; not confirmed by anybody yet */
                                suggested: (boolean | number | string | string[]) | null;
                            };
                        } | {
                            /** @constant */
                            kind: "special";
                            questions: {
                                fact: string;
                                /** @enum {string} */
                                kind: "yesno" | "choice" | "choices" | "number" | "date" | "people";
                                person: number | null;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                values: {
                                    value: string;
                                    label: {
                                        nl: string;
                                        en: string;
                                    };
                                }[];
                                min: number | null;
                                max: number | null;
                                judgement: boolean;
                                personal: boolean;
                                /** @description What a detector saw; not confirmed by anybody yet */
                                suggested: (boolean | number | string | string[]) | null;
                            }[];
                        } | {
                            /** @constant */
                            kind: "answer";
                        };
                        answer: {
                            /** @enum {string} */
                            tone: "may" | "may-if" | "ask-first" | "not" | "rather-not" | "must" | "advised" | "aware" | "outside" | "silent" | "unclear" | "open";
                            outcome: ("outside" | "forbid" | "conflict" | "unclear" | "require" | "discourage" | "allow-if" | "allow" | "may" | "recommend" | "aware" | "silent") | null;
                            settled: boolean;
                            inForce: boolean | null;
                            articles: {
                                id: string;
                                article: string;
                                number: string;
                                section: string;
                                heading: {
                                    nl: string;
                                    en: string;
                                };
                                says: {
                                    nl: string;
                                    en: string;
                                };
                                summary: {
                                    nl: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                part: "decisive" | "condition" | "accompanying";
                            }[];
                            conditions: {
                                article: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            }[];
                            duties: {
                                /** @enum {string} */
                                does: "tell" | "phone" | "file" | "request-removal" | "ask-consent" | "make-unrecognisable" | "act" | "acknowledge";
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                to: {
                                    role: string;
                                    name: {
                                        nl: string;
                                        en: string;
                                    };
                                } | null;
                                /** @description `at-once`, `beforehand` or an ISO 8601 duration */
                                within: string | null;
                                file: string | null;
                                article: string;
                            }[];
                            ask: {
                                role: string;
                                name: {
                                    nl: string;
                                    en: string;
                                };
                            }[];
                            change: {
                                allowed: boolean;
                                set: {
                                    fact: string;
                                    person: number | null;
                                    text: {
                                        nl: string;
                                        en: string;
                                    };
                                    value: boolean | number | string | string[];
                                    /** @description The value in words; empty for yes, no, numbers and dates */
                                    labels: {
                                        nl: string;
                                        en: string;
                                    }[];
                                }[];
                            } | null;
                            tensions: {
                                kind: string;
                                says: {
                                    nl: string;
                                    en: string;
                                };
                                choice: {
                                    nl: string;
                                    en: string;
                                };
                            }[];
                            goodToKnow: {
                                id: string;
                                article: string;
                                number: string;
                                section: string;
                                heading: {
                                    nl: string;
                                    en: string;
                                };
                                says: {
                                    nl: string;
                                    en: string;
                                };
                                summary: {
                                    nl: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                part: "decisive" | "condition" | "accompanying";
                            }[];
                            assumed: {
                                fact: string;
                                person: number | null;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                value: boolean | number | string | string[];
                                /** @description The value in words; empty for yes, no, numbers and dates */
                                labels: {
                                    nl: string;
                                    en: string;
                                }[];
                            }[];
                            open: {
                                fact: string;
                                /** @enum {string} */
                                kind: "yesno" | "choice" | "choices" | "number" | "date" | "people";
                                person: number | null;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                values: {
                                    value: string;
                                    label: {
                                        nl: string;
                                        en: string;
                                    };
                                }[];
                                min: number | null;
                                max: number | null;
                                judgement: boolean;
                                personal: boolean;
                                /** @description What a detector saw; not confirmed by anybody yet */
                                suggested: (boolean | number | string | string[]) | null;
                            }[];
                            receipt: {
                                engine: string;
                                protocol: string;
                                protocolDigest: string;
                                situationDigest: string;
                                /**
                                 * Format: date
                                 * @description Calendar date, YYYY-MM-DD
                                 */
                                referenceDate: string;
                            };
                        };
                        told: {
                            fact: string;
                            person: number | null;
                            text: {
                                nl: string;
                                en: string;
                            };
                            value: boolean | number | string | string[];
                            /** @description The value in words; empty for yes, no, numbers and dates */
                            labels: {
                                nl: string;
                                en: string;
                            }[];
                        }[];
                        precedents: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            act: string;
                            facts: {
                                fact: string;
                                person: number | null;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                value: boolean | number | string | string[];
                                /** @description The value in words; empty for yes, no, numbers and dates */
                                labels: {
                                    nl: string;
                                    en: string;
                                }[];
                            }[];
                            summary: string;
                            /** @enum {string} */
                            decision: "may" | "may-not" | "may-if";
                            /** @description The role of the protocol that decided */
                            role: {
                                role: string;
                                name: {
                                    nl: string;
                                    en: string;
                                };
                            } | null;
                            /**
                             * Format: date
                             * @description The first day of the month
                             */
                            decidedIn: string;
                            /** @enum {string} */
                            shownTo: "anyone" | "signed-in";
                        }[];
                        /** @description The role the protocol names for who doubts */
                        doubtTo: {
                            role: string;
                            name: {
                                nl: string;
                                en: string;
                            };
                        } | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showQuestion: {
        parameters: {
            query: {
                fact: string;
            };
            header?: never;
            path: {
                school: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fact: string;
                        /** @enum {string} */
                        kind: "yesno" | "choice" | "choices" | "number" | "date" | "people";
                        person: number | null;
                        text: {
                            nl: string;
                            en: string;
                        };
                        values: {
                            value: string;
                            label: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        min: number | null;
                        max: number | null;
                        judgement: boolean;
                        personal: boolean;
                        /** @description What a detector saw; not confirmed by anybody yet */
                        suggested: (boolean | number | string | string[]) | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shareAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Facts by key of the vocabulary, in the order in which they were told */
                    facts: {
                        [key: string]: boolean | number | string | string[];
                    };
                    /**
                     * @description Facts answered with "I don't know"
                     * @default []
                     */
                    notKnown?: string[];
                    starter?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        /**
                         * Format: date
                         * @description Calendar date, YYYY-MM-DD
                         */
                        expiresOn: string;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSharedAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: {
                            /** @enum {string} */
                            tone: "may" | "may-if" | "ask-first" | "not" | "rather-not" | "must" | "advised" | "aware" | "outside" | "silent" | "unclear" | "open";
                            outcome: ("outside" | "forbid" | "conflict" | "unclear" | "require" | "discourage" | "allow-if" | "allow" | "may" | "recommend" | "aware" | "silent") | null;
                            settled: boolean;
                            inForce: boolean | null;
                            articles: {
                                id: string;
                                article: string;
                                number: string;
                                section: string;
                                heading: {
                                    nl: string;
                                    en: string;
                                };
                                says: {
                                    nl: string;
                                    en: string;
                                };
                                summary: {
                                    nl: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                part: "decisive" | "condition" | "accompanying";
                            }[];
                            conditions: {
                                article: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            }[];
                            duties: {
                                /** @enum {string} */
                                does: "tell" | "phone" | "file" | "request-removal" | "ask-consent" | "make-unrecognisable" | "act" | "acknowledge";
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                to: {
                                    role: string;
                                    name: {
                                        nl: string;
                                        en: string;
                                    };
                                } | null;
                                /** @description `at-once`, `beforehand` or an ISO 8601 duration */
                                within: string | null;
                                file: string | null;
                                article: string;
                            }[];
                            ask: {
                                role: string;
                                name: {
                                    nl: string;
                                    en: string;
                                };
                            }[];
                            change: {
                                allowed: boolean;
                                set: {
                                    fact: string;
                                    person: number | null;
                                    text: {
                                        nl: string;
                                        en: string;
                                    };
                                    value: boolean | number | string | string[];
                                    /** @description The value in words; empty for yes, no, numbers and dates */
                                    labels: {
                                        nl: string;
                                        en: string;
                                    }[];
                                }[];
                            } | null;
                            tensions: {
                                kind: string;
                                says: {
                                    nl: string;
                                    en: string;
                                };
                                choice: {
                                    nl: string;
                                    en: string;
                                };
                            }[];
                            goodToKnow: {
                                id: string;
                                article: string;
                                number: string;
                                section: string;
                                heading: {
                                    nl: string;
                                    en: string;
                                };
                                says: {
                                    nl: string;
                                    en: string;
                                };
                                summary: {
                                    nl: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                part: "decisive" | "condition" | "accompanying";
                            }[];
                            assumed: {
                                fact: string;
                                person: number | null;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                value: boolean | number | string | string[];
                                /** @description The value in words; empty for yes, no, numbers and dates */
                                labels: {
                                    nl: string;
                                    en: string;
                                }[];
                            }[];
                            open: {
                                fact: string;
                                /** @enum {string} */
                                kind: "yesno" | "choice" | "choices" | "number" | "date" | "people";
                                person: number | null;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                values: {
                                    value: string;
                                    label: {
                                        nl: string;
                                        en: string;
                                    };
                                }[];
                                min: number | null;
                                max: number | null;
                                judgement: boolean;
                                personal: boolean;
                                /** @description What a detector saw; not confirmed by anybody yet */
                                suggested: (boolean | number | string | string[]) | null;
                            }[];
                            receipt: {
                                engine: string;
                                protocol: string;
                                protocolDigest: string;
                                situationDigest: string;
                                /**
                                 * Format: date
                                 * @description Calendar date, YYYY-MM-DD
                                 */
                                referenceDate: string;
                            };
                        };
                        told: {
                            fact: string;
                            person: number | null;
                            text: {
                                nl: string;
                                en: string;
                            };
                            value: boolean | number | string | string[];
                            /** @description The value in words; empty for yes, no, numbers and dates */
                            labels: {
                                nl: string;
                                en: string;
                            }[];
                        }[];
                        starter: {
                            id: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                            /** @description Facts by key of the vocabulary, in the order in which they were told */
                            facts: {
                                [key: string]: boolean | number | string | string[];
                            };
                        } | null;
                        /**
                         * Format: date
                         * @description Calendar date, YYYY-MM-DD
                         */
                        answeredOn: string;
                        /**
                         * Format: date
                         * @description Calendar date, YYYY-MM-DD
                         */
                        expiresOn: string;
                        protocolChanged: boolean;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description link-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Facts by key of the vocabulary, in the order in which they were told */
                    facts: {
                        [key: string]: boolean | number | string | string[];
                    };
                    /**
                     * @description Facts answered with "I don't know"
                     * @default []
                     */
                    notKnown?: string[];
                    question?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                        putTo: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        };
                        role: {
                            role: string;
                            name: {
                                nl: string;
                                en: string;
                            };
                        } | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyQuestions: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            act: string;
                            told: {
                                fact: string;
                                person: number | null;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                value: boolean | number | string | string[];
                                /** @description The value in words; empty for yes, no, numbers and dates */
                                labels: {
                                    nl: string;
                                    en: string;
                                }[];
                            }[];
                            question: string | null;
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            askedAt: string;
                            outcome: ("outside" | "forbid" | "conflict" | "unclear" | "require" | "discourage" | "allow-if" | "allow" | "may" | "recommend" | "aware" | "silent") | null;
                            /** @description What the protocol cited when it was asked */
                            articles: string[];
                            role: {
                                role: string;
                                name: {
                                    nl: string;
                                    en: string;
                                };
                            } | null;
                            reply: {
                                /** @enum {string} */
                                decision: "may" | "may-not" | "may-if";
                                text: string;
                                /**
                                 * Format: date-time
                                 * @description Moment, RFC 3339
                                 */
                                answeredAt: string;
                            } | null;
                            putTo: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                        }[];
                        /** @description Give as `after` for the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuestionsToAnswer: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                answered?: "true" | "false";
            };
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            act: string;
                            told: {
                                fact: string;
                                person: number | null;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                value: boolean | number | string | string[];
                                /** @description The value in words; empty for yes, no, numbers and dates */
                                labels: {
                                    nl: string;
                                    en: string;
                                }[];
                            }[];
                            question: string | null;
                            /**
                             * Format: date-time
                             * @description Moment, RFC 3339
                             */
                            askedAt: string;
                            outcome: ("outside" | "forbid" | "conflict" | "unclear" | "require" | "discourage" | "allow-if" | "allow" | "may" | "recommend" | "aware" | "silent") | null;
                            /** @description What the protocol cited when it was asked */
                            articles: string[];
                            role: {
                                role: string;
                                name: {
                                    nl: string;
                                    en: string;
                                };
                            } | null;
                            reply: {
                                /** @enum {string} */
                                decision: "may" | "may-not" | "may-if";
                                text: string;
                                /**
                                 * Format: date-time
                                 * @description Moment, RFC 3339
                                 */
                                answeredAt: string;
                            } | null;
                            askedBy: {
                                /**
                                 * Format: uuid
                                 * @description UUID, version 7 where the server made it
                                 */
                                id: string;
                                name: string;
                            };
                        }[];
                        /** @description Give as `after` for the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "may" | "may-not" | "may-if";
                    text: string;
                    precedent: {
                        summary: string;
                        /**
                         * @description You have read it again: nobody can be recognised
                         * @constant
                         */
                        holdsNoNames: true;
                        /**
                         * @default signed-in
                         * @enum {string}
                         */
                        shownTo?: "anyone" | "signed-in";
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        precedentId: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPrecedents: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                act?: string;
            };
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            act: string;
                            facts: {
                                fact: string;
                                person: number | null;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                value: boolean | number | string | string[];
                                /** @description The value in words; empty for yes, no, numbers and dates */
                                labels: {
                                    nl: string;
                                    en: string;
                                }[];
                            }[];
                            summary: string;
                            /** @enum {string} */
                            decision: "may" | "may-not" | "may-if";
                            /** @description The role of the protocol that decided */
                            role: {
                                role: string;
                                name: {
                                    nl: string;
                                    en: string;
                                };
                            } | null;
                            /**
                             * Format: date
                             * @description The first day of the month
                             */
                            decidedIn: string;
                            /** @enum {string} */
                            shownTo: "anyone" | "signed-in";
                        }[];
                        /** @description Give as `after` for the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPrecedent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                precedentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCheckChoices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        as: {
                            /** @enum {string} */
                            actor: "staff" | "pupil" | "parent" | "school";
                            capacities: ("work" | "private" | "on-behalf")[];
                        }[];
                        channels: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                            kind: string;
                            audience: string;
                            administrator: boolean;
                        }[];
                        privateChannels: {
                            kind: string;
                            label: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        /** @description Your own work accounts that were declared and confirmed */
                        accounts: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            kind: string;
                            name: string;
                        }[];
                        /** @description School projects of yours that were declared and confirmed */
                        projects: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                        }[];
                        /** @description Permissions for a lesson of yours that were declared and confirmed */
                        permissions: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            groupId: string;
                            /** @enum {string} */
                            scope: "this-time" | "this-lesson" | "longer";
                            /**
                             * Format: date
                             * @description Calendar date, YYYY-MM-DD
                             */
                            endsOn: string;
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showCheckProtocol: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Of protocol and facts together */
                        digest: string;
                        version: string;
                        /**
                         * Format: date
                         * @description Calendar date, YYYY-MM-DD
                         */
                        startsOn: string;
                        /** @description As the rules read it */
                        protocol: {
                            [key: string]: unknown;
                        };
                        /** @description The facts, in the order of asking */
                        vocabulary: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPhotoVerdicts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        channels: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            channelId: string;
                            /** @description By the people in it, their consent of today and what is usual; null when it is not known yet who is in it */
                            answer: {
                                /** @enum {string} */
                                tone: "may" | "may-if" | "ask-first" | "not" | "rather-not" | "must" | "advised" | "aware" | "outside" | "silent" | "unclear" | "open";
                                outcome: ("outside" | "forbid" | "conflict" | "unclear" | "require" | "discourage" | "allow-if" | "allow" | "may" | "recommend" | "aware" | "silent") | null;
                                settled: boolean;
                                inForce: boolean | null;
                                articles: {
                                    id: string;
                                    article: string;
                                    number: string;
                                    section: string;
                                    heading: {
                                        nl: string;
                                        en: string;
                                    };
                                    says: {
                                        nl: string;
                                        en: string;
                                    };
                                    summary: {
                                        nl: string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    part: "decisive" | "condition" | "accompanying";
                                }[];
                                conditions: {
                                    article: string;
                                    text: {
                                        nl: string;
                                        en: string;
                                    };
                                }[];
                                duties: {
                                    /** @enum {string} */
                                    does: "tell" | "phone" | "file" | "request-removal" | "ask-consent" | "make-unrecognisable" | "act" | "acknowledge";
                                    text: {
                                        nl: string;
                                        en: string;
                                    };
                                    to: {
                                        role: string;
                                        name: {
                                            nl: string;
                                            en: string;
                                        };
                                    } | null;
                                    /** @description `at-once`, `beforehand` or an ISO 8601 duration */
                                    within: string | null;
                                    file: string | null;
                                    article: string;
                                }[];
                                ask: {
                                    role: string;
                                    name: {
                                        nl: string;
                                        en: string;
                                    };
                                }[];
                                change: {
                                    allowed: boolean;
                                    set: {
                                        fact: string;
                                        person: number | null;
                                        text: {
                                            nl: string;
                                            en: string;
                                        };
                                        value: boolean | number | string | string[];
                                        /** @description The value in words; empty for yes, no, numbers and dates */
                                        labels: {
                                            nl: string;
                                            en: string;
                                        }[];
                                    }[];
                                } | null;
                                tensions: {
                                    kind: string;
                                    says: {
                                        nl: string;
                                        en: string;
                                    };
                                    choice: {
                                        nl: string;
                                        en: string;
                                    };
                                }[];
                                goodToKnow: {
                                    id: string;
                                    article: string;
                                    number: string;
                                    section: string;
                                    heading: {
                                        nl: string;
                                        en: string;
                                    };
                                    says: {
                                        nl: string;
                                        en: string;
                                    };
                                    summary: {
                                        nl: string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    part: "decisive" | "condition" | "accompanying";
                                }[];
                                assumed: {
                                    fact: string;
                                    person: number | null;
                                    text: {
                                        nl: string;
                                        en: string;
                                    };
                                    value: boolean | number | string | string[];
                                    /** @description The value in words; empty for yes, no, numbers and dates */
                                    labels: {
                                        nl: string;
                                        en: string;
                                    }[];
                                }[];
                                open: {
                                    fact: string;
                                    /** @enum {string} */
                                    kind: "yesno" | "choice" | "choices" | "number" | "date" | "people";
                                    person: number | null;
                                    text: {
                                        nl: string;
                                        en: string;
                                    };
                                    values: {
                                        value: string;
                                        label: {
                                            nl: string;
                                            en: string;
                                        };
                                    }[];
                                    min: number | null;
                                    max: number | null;
                                    judgement: boolean;
                                    personal: boolean;
                                    /** @description What a detector saw; not confirmed by anybody yet */
                                    suggested: (boolean | number | string | string[]) | null;
                                }[];
                                receipt: {
                                    engine: string;
                                    protocol: string;
                                    protocolDigest: string;
                                    situationDigest: string;
                                    /**
                                     * Format: date
                                     * @description Calendar date, YYYY-MM-DD
                                     */
                                    referenceDate: string;
                                };
                            } | null;
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @enum {string} */
                    actor: "staff" | "pupil" | "parent" | "school";
                    /** @enum {string} */
                    capacity?: "work" | "private" | "on-behalf";
                    channel?: {
                        /** @constant */
                        kind: "school";
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                    } | {
                        /** @constant */
                        kind: "private";
                        /** @enum {string} */
                        channel: "facebook" | "instagram" | "x" | "tiktok" | "snapchat" | "youtube" | "linkedin" | "whatsapp" | "forum" | "other-social";
                    } | {
                        /** @constant */
                        kind: "account";
                        /**
                         * Format: uuid
                         * @description UUID, version 7 where the server made it
                         */
                        id: string;
                    };
                    /**
                     * @description Facts by key of the vocabulary, in the order in which they were told
                     * @default {}
                     */
                    facts?: {
                        [key: string]: boolean | number | string | string[];
                    };
                    /**
                     * @description Your declared project or permission that this post is about
                     * @default []
                     */
                    declarations?: string[];
                    /**
                     * @description Facts answered with "I don't know"
                     * @default []
                     */
                    notKnown?: string[];
                    /**
                     * @description Those of `facts` that confirm what was seen: they count only while it is seen
                     * @default []
                     */
                    confirmed?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        findings: {
                            detector: string;
                            start: number;
                            /** @description UTF-16 places in the text, the end not included */
                            end: number;
                            confidence: number;
                            /** @enum {string} */
                            attention: "look" | "leave";
                            note: {
                                code: string;
                                params: {
                                    [key: string]: string | number;
                                };
                            };
                            bearsOn: {
                                fact: string;
                                value: boolean | number | string | string[];
                                /** @enum {string} */
                                as: "proposal" | "question";
                            }[];
                            /** @description What the protocol says about it here */
                            articles: {
                                id: string;
                                article: string;
                                number: string;
                                section: string;
                                heading: {
                                    nl: string;
                                    en: string;
                                };
                                says: {
                                    nl: string;
                                    en: string;
                                };
                                summary: {
                                    nl: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                part: "decisive" | "condition" | "accompanying";
                            }[];
                            fixes: {
                                /** @description What one tap does: `remove`, `initial`, `role`, `add-notice` */
                                code: string;
                                start: number;
                                end: number;
                                text: string;
                            }[];
                            /** @description Who may be meant: names only of people of your own groups, of others only how many */
                            meant: {
                                people: {
                                    /**
                                     * Format: uuid
                                     * @description UUID, version 7 where the server made it
                                     */
                                    id: string;
                                    name: string;
                                }[];
                                count: number;
                            } | null;
                        }[];
                        readTo: number;
                        step: {
                            /** @constant */
                            kind: "question";
                            question: {
                                fact: string;
                                /** @enum {string} */
                                kind: "yesno" | "choice" | "choices" | "number" | "date" | "people";
                                person: number | null;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                values: {
                                    value: string;
                                    label: {
                                        nl: string;
                                        en: string;
                                    };
                                }[];
                                min: number | null;
                                max: number | null;
                                judgement: boolean;
                                personal: boolean;
                                /** @description What a detector saw; not confirmed by anybody yet */
                                suggested: (boolean | number | string | string[]) | null;
                            };
                        } | {
                            /** @constant */
                            kind: "special";
                            questions: {
                                fact: string;
                                /** @enum {string} */
                                kind: "yesno" | "choice" | "choices" | "number" | "date" | "people";
                                person: number | null;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                values: {
                                    value: string;
                                    label: {
                                        nl: string;
                                        en: string;
                                    };
                                }[];
                                min: number | null;
                                max: number | null;
                                judgement: boolean;
                                personal: boolean;
                                /** @description What a detector saw; not confirmed by anybody yet */
                                suggested: (boolean | number | string | string[]) | null;
                            }[];
                        } | {
                            /** @constant */
                            kind: "answer";
                        };
                        /** @description All that is taken to be as usual and would be asked after one another */
                        together: {
                            question: {
                                fact: string;
                                /** @enum {string} */
                                kind: "yesno" | "choice" | "choices" | "number" | "date" | "people";
                                person: number | null;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                values: {
                                    value: string;
                                    label: {
                                        nl: string;
                                        en: string;
                                    };
                                }[];
                                min: number | null;
                                max: number | null;
                                judgement: boolean;
                                personal: boolean;
                                /** @description What a detector saw; not confirmed by anybody yet */
                                suggested: (boolean | number | string | string[]) | null;
                            };
                            usual: boolean | number | string | string[];
                        }[];
                        /** @description What is certain: what a detector saw is still a question */
                        answer: {
                            /** @enum {string} */
                            tone: "may" | "may-if" | "ask-first" | "not" | "rather-not" | "must" | "advised" | "aware" | "outside" | "silent" | "unclear" | "open";
                            outcome: ("outside" | "forbid" | "conflict" | "unclear" | "require" | "discourage" | "allow-if" | "allow" | "may" | "recommend" | "aware" | "silent") | null;
                            settled: boolean;
                            inForce: boolean | null;
                            articles: {
                                id: string;
                                article: string;
                                number: string;
                                section: string;
                                heading: {
                                    nl: string;
                                    en: string;
                                };
                                says: {
                                    nl: string;
                                    en: string;
                                };
                                summary: {
                                    nl: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                part: "decisive" | "condition" | "accompanying";
                            }[];
                            conditions: {
                                article: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            }[];
                            duties: {
                                /** @enum {string} */
                                does: "tell" | "phone" | "file" | "request-removal" | "ask-consent" | "make-unrecognisable" | "act" | "acknowledge";
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                to: {
                                    role: string;
                                    name: {
                                        nl: string;
                                        en: string;
                                    };
                                } | null;
                                /** @description `at-once`, `beforehand` or an ISO 8601 duration */
                                within: string | null;
                                file: string | null;
                                article: string;
                            }[];
                            ask: {
                                role: string;
                                name: {
                                    nl: string;
                                    en: string;
                                };
                            }[];
                            change: {
                                allowed: boolean;
                                set: {
                                    fact: string;
                                    person: number | null;
                                    text: {
                                        nl: string;
                                        en: string;
                                    };
                                    value: boolean | number | string | string[];
                                    /** @description The value in words; empty for yes, no, numbers and dates */
                                    labels: {
                                        nl: string;
                                        en: string;
                                    }[];
                                }[];
                            } | null;
                            tensions: {
                                kind: string;
                                says: {
                                    nl: string;
                                    en: string;
                                };
                                choice: {
                                    nl: string;
                                    en: string;
                                };
                            }[];
                            goodToKnow: {
                                id: string;
                                article: string;
                                number: string;
                                section: string;
                                heading: {
                                    nl: string;
                                    en: string;
                                };
                                says: {
                                    nl: string;
                                    en: string;
                                };
                                summary: {
                                    nl: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                part: "decisive" | "condition" | "accompanying";
                            }[];
                            assumed: {
                                fact: string;
                                person: number | null;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                value: boolean | number | string | string[];
                                /** @description The value in words; empty for yes, no, numbers and dates */
                                labels: {
                                    nl: string;
                                    en: string;
                                }[];
                            }[];
                            open: {
                                fact: string;
                                /** @enum {string} */
                                kind: "yesno" | "choice" | "choices" | "number" | "date" | "people";
                                person: number | null;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                values: {
                                    value: string;
                                    label: {
                                        nl: string;
                                        en: string;
                                    };
                                }[];
                                min: number | null;
                                max: number | null;
                                judgement: boolean;
                                personal: boolean;
                                /** @description What a detector saw; not confirmed by anybody yet */
                                suggested: (boolean | number | string | string[]) | null;
                            }[];
                            receipt: {
                                engine: string;
                                protocol: string;
                                protocolDigest: string;
                                situationDigest: string;
                                /**
                                 * Format: date
                                 * @description Calendar date, YYYY-MM-DD
                                 */
                                referenceDate: string;
                            };
                        };
                        /** @description How it ends when everything that was seen is confirmed */
                        ifSo: {
                            /** @enum {string} */
                            tone: "may" | "may-if" | "ask-first" | "not" | "rather-not" | "must" | "advised" | "aware" | "outside" | "silent" | "unclear" | "open";
                            outcome: ("outside" | "forbid" | "conflict" | "unclear" | "require" | "discourage" | "allow-if" | "allow" | "may" | "recommend" | "aware" | "silent") | null;
                            settled: boolean;
                            inForce: boolean | null;
                            articles: {
                                id: string;
                                article: string;
                                number: string;
                                section: string;
                                heading: {
                                    nl: string;
                                    en: string;
                                };
                                says: {
                                    nl: string;
                                    en: string;
                                };
                                summary: {
                                    nl: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                part: "decisive" | "condition" | "accompanying";
                            }[];
                            conditions: {
                                article: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            }[];
                            duties: {
                                /** @enum {string} */
                                does: "tell" | "phone" | "file" | "request-removal" | "ask-consent" | "make-unrecognisable" | "act" | "acknowledge";
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                to: {
                                    role: string;
                                    name: {
                                        nl: string;
                                        en: string;
                                    };
                                } | null;
                                /** @description `at-once`, `beforehand` or an ISO 8601 duration */
                                within: string | null;
                                file: string | null;
                                article: string;
                            }[];
                            ask: {
                                role: string;
                                name: {
                                    nl: string;
                                    en: string;
                                };
                            }[];
                            change: {
                                allowed: boolean;
                                set: {
                                    fact: string;
                                    person: number | null;
                                    text: {
                                        nl: string;
                                        en: string;
                                    };
                                    value: boolean | number | string | string[];
                                    /** @description The value in words; empty for yes, no, numbers and dates */
                                    labels: {
                                        nl: string;
                                        en: string;
                                    }[];
                                }[];
                            } | null;
                            tensions: {
                                kind: string;
                                says: {
                                    nl: string;
                                    en: string;
                                };
                                choice: {
                                    nl: string;
                                    en: string;
                                };
                            }[];
                            goodToKnow: {
                                id: string;
                                article: string;
                                number: string;
                                section: string;
                                heading: {
                                    nl: string;
                                    en: string;
                                };
                                says: {
                                    nl: string;
                                    en: string;
                                };
                                summary: {
                                    nl: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                part: "decisive" | "condition" | "accompanying";
                            }[];
                            assumed: {
                                fact: string;
                                person: number | null;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                value: boolean | number | string | string[];
                                /** @description The value in words; empty for yes, no, numbers and dates */
                                labels: {
                                    nl: string;
                                    en: string;
                                }[];
                            }[];
                            open: {
                                fact: string;
                                /** @enum {string} */
                                kind: "yesno" | "choice" | "choices" | "number" | "date" | "people";
                                person: number | null;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                values: {
                                    value: string;
                                    label: {
                                        nl: string;
                                        en: string;
                                    };
                                }[];
                                min: number | null;
                                max: number | null;
                                judgement: boolean;
                                personal: boolean;
                                /** @description What a detector saw; not confirmed by anybody yet */
                                suggested: (boolean | number | string | string[]) | null;
                            }[];
                            receipt: {
                                engine: string;
                                protocol: string;
                                protocolDigest: string;
                                situationDigest: string;
                                /**
                                 * Format: date
                                 * @description Calendar date, YYYY-MM-DD
                                 */
                                referenceDate: string;
                            };
                        };
                        told: {
                            fact: string;
                            person: number | null;
                            text: {
                                nl: string;
                                en: string;
                            };
                            value: boolean | number | string | string[];
                            /** @description The value in words; empty for yes, no, numbers and dates */
                            labels: {
                                nl: string;
                                en: string;
                            }[];
                        }[];
                        /** @description Channels of the school where the same post is allowed */
                        otherChannels: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            tone: "may" | "may-if" | "ask-first" | "not" | "rather-not" | "must" | "advised" | "aware" | "outside" | "silent" | "unclear" | "open";
                        }[];
                        precedents: {
                            /**
                             * Format: uuid
                             * @description UUID, version 7 where the server made it
                             */
                            id: string;
                            act: string;
                            facts: {
                                fact: string;
                                person: number | null;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                value: boolean | number | string | string[];
                                /** @description The value in words; empty for yes, no, numbers and dates */
                                labels: {
                                    nl: string;
                                    en: string;
                                }[];
                            }[];
                            summary: string;
                            /** @enum {string} */
                            decision: "may" | "may-not" | "may-if";
                            /** @description The role of the protocol that decided */
                            role: {
                                role: string;
                                name: {
                                    nl: string;
                                    en: string;
                                };
                            } | null;
                            /**
                             * Format: date
                             * @description The first day of the month
                             */
                            decidedIn: string;
                            /** @enum {string} */
                            shownTo: "anyone" | "signed-in";
                        }[];
                    };
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-origin, not-able */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
