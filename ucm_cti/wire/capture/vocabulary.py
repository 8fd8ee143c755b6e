"""What is never anybody's number or name: the words of the protocol, and what its fields hold."""

import re

_WORDS = """
 a abandon abandoned account action add added address agent alarm alert all allow allowed alloc
 always analog and announce anonymous answer answered any apply ask asc at auth auto available away
 bad bargin barge basic between blind both bridge bridged broken bug busy by
 call callback called callee caller callforward calling calls callcenter cancel cancelled center
 chan channel chat check clean clear clip close closed code codec complete completed conf
 confbridge conference config connect connected connecting consult contact context cookie
 dahdi data day days dead default delay delete deleted deny desc destination device dial dialed
 dialing dialling did digital direct directory disable disabled disconnect disconnected disk display
 dnd do down dtmf dynamic
 edit emergency empty enable enabled end ended error event exit expired ext exten extension external
 fail failed failure false fax feature file filter finish first follow followme forbidden format
 forward forwarded found free from full function fxo fxs
 gate general gone group guest gsm
 ha hang hanging hangup held hello high hold holding home host hour hours
 iax iax2 id idle in inactive inbound info init input insert internal internet interface intercom
 into inuse invalid invite ip is item ivr
 join joined
 key
 lan last leave left level limit line linear linked linkedid list listen local locked log logged
 loggin login logoff logoff logout low
 macro mailbox main malformed manager manual member membership memory memoryless menu message method
 middle minute minutes missed mobile mode model module monitor monitored moh month more multicast
 multicastrtp music mute muted
 na name network new no node none noop normal not notify null number
 object off offline ok on one onhold online only open operator options or original other
 out outbound outgoing output override
 page pager paging pair param parameters parked parking pause paused peer peers penalty pending
 permission phone pickup ping pjsip play playback playing port position power pre prepare presence
 pri private progress proxy public push
 queue queued quick
 random rate reachable read ready reason received record recording redirect refuse refused register
 registered registering rejected released reload remote remove removed reply request reserved reset
 response restart resume resumed retry ring ringall ringback ringgroup ringing room round rrmemory
 rrordered rsrvd rtp running
 sca sccp schedule second seconds selector send sending sent server service session set setup shared
 silence simple sip sla slot snapshot speak speaking spy srtp start started state static status stop
 stopped strategy sub success such switch sync syntax system
 talk talking tcp temporary terminated time timeout tls to token total transfer transferred
 transferring trunk true type
 udp un unanswered unassigned unauthorized unavailable unbridge unbridged under unhold unknown
 unmonitored unmute unmuted unpause unpaused unreachable unregister unregistered up
 update updated urgent user userdef using utc
 value version video virtual voice voicemail voip
 wait waiting wan warning wave web webrtc week whisper wrapup write wrong ws wss
 year yes
 zone
 activecallstatus extensionstatus pbxstatus trunkstatus presencestatus voicemailstatus
 resourceusagestatus interfacestatus equipmentcapacitystatus callqueuestatus conferencestatus
 conferenceforvideostatus configreloadstatus zcfoundstatus callqueuememberstatus
 callqueuememberaddedstatus callqueuememberremovedstatus callqueuecallersstatus
 callqueuecallerleavestatus callqueuecallershangupstatus eventliststatus scauserstatus
 scalinestatus scalinestatusclean hastatus pmsroomstatus pmswakeupstatus crmuserstatus
 sendmailstatus emailtouserstatus
 callqueueaddmember callqueueupdatemember callqueuedeletemember callqueuewaiting
 callqueueanswered callqueuehangup
 challenge subscribe unsubscribe heartbeat
 listaccount listbridgedchannels listunbridgedchannels listqueue listringgroup listivr listvoiptrunk
 getsystemstatus getsystemgeneralstatus
"""
WORDS = frozenset(_WORDS.split())
"""Words of the protocol in lower case; a value made of them alone tells nothing about anybody."""

KEPT_VALUES = frozenset(
    {"", "s", "anonymous", "unknown", "<unknown>", "restricted", "-", "*", "call bargin"}
)
"""Values that name nobody, in lower case, also where a name or number is expected."""

NAMES = re.compile(
    r"name$|^name\d?$|^(?:first|last|full)_?name|department|company|_?title$|contact|descr"
    r"|comment|remark|memo|agent$|^clid$|pause_reason|^host$|hostname|domain|email|location",
    re.IGNORECASE,
)
"""Fields that hold somebody's name: every word of theirs is replaced."""
NOT_NAMES = re.compile(r"^(?:eventname|eventnames|diskname|dial_service)$", re.IGNORECASE)
PROTOCOL = re.compile(
    r"^(?:action|eventnames?|chantype|queue_action|state|status|service|dial_service|type"
    r"|account_type|presence_status|membership|strategy|technology|trunk_type|sidx|sord|options)$"
)
"""Fields whose values are words of the protocol, those that nobody has seen yet included."""
NUMBERS = re.compile(
    r"ext(?:en|ension|ensions|ens)?$|num$|number$|caller(?:id)?\d?$|callee(?:id)?\d?$|members?$"
    r"|chairmans?$|^did|interface$|^channel\d?$|callid|^addr|conf_number|^clid$|^src$|^dst$",
    re.IGNORECASE,
)
"""Fields that hold numbers of people: even two digits are replaced."""
COUNTS = re.compile(
    r"^(?:transactionid|page|item_num|total_item|total_page|have_send|status|version|position|port|chan"
    r"|answer|abandon|talktime|waittime|holdtime|priority|penalty|timeout|power-poe|calls_num)$"
    r"|_count$|_inuse$|msg$|-(?:total|avail|usage|poe)$"
    r"|^remain_(?:num|number|time)$|_available_|^calls(?:total|waiting|complete)|duration$",
    re.IGNORECASE,
)
"""Fields that count; their numbers stay as they are."""
MOMENTS = re.compile(r"timestamp$|epoch", re.IGNORECASE)
"""Fields that hold seconds since 1970, however wrong the PBX's clock is."""
VERSIONS = re.compile(r"^(?:product-model|[a-z]+-version|version)$", re.IGNORECASE)
"""Fields that tell model and firmware; their values stay as they are."""
MODEL = re.compile(r"^(?:G[A-Z]{2}|WP|DP|HT|UCM|IP|X)\d{2,4}[A-Z]{0,3}$")
"""The name of a phone's model, as it follows an address (wire.md 2.4)."""
