/** Schools and their settings: the only door for other slices. */
export { settingsAbilities } from './abilities.ts';
export { addChannel, type Channel, channelsOf, moveChannels, renamePurposeOfChannels } from './channels.ts';
export { chooseProtocol } from './choose-protocol.ts';

export { type HouseStyle, houseStyleOf, setHouseStyle } from './house-style.ts';
export { type ChannelsChanged, settingsHttp } from './http.ts';
export { leaderOf, setLeader } from './leaders.ts';
export { type LessonTime, setLessonTimes } from './lesson-times.ts';
export { type ProtocolInForce, protocolInForce } from './protocol-in-force.ts';
export { openProtocolShelf, type ProtocolShelf, type ShelvedProtocol } from './protocol-shelf.ts';
export { type RoleHolder, roleHolders, setRoleHolders } from './role-holders.ts';
export { type School, schoolBySlug, schoolsOf } from './schools.ts';
export { rolesOf } from './show-settings.ts';
