#!/usr/bin/perl
use strict;
use warnings;

# Rules for splitting. Uncomment the ones you need:
#    { ruleName => 'in the middle', queueStarts => 1 } is not whole

our @cluster = (
    {
        'ruleName'  => 'Queues of "Acme" \'n sons',   # a comment with { and '
        queueStarts => 1, queueEnds => 1, queueToken => q{acme-},
        agentEnds   => "1", agentToken => "-acme\@pbx",
        targetHost  => 'https://stats.example.net',
        targetPort  => 443, targetCtx => "/tenants/acme/",
        targetUser  => "robot", targetPass => 'p;#\\$x', targetToken => '-',
        timezoneOffset => -3600,
    },
#   {
#       ruleName => 'Old customer',
#       queueStarts => 0, queueEnds => 1, queueToken => '-old',
#       targetHost => '10.0.0.9', targetPort => '8080', targetCtx => 'old',
#       targetUser => 'robot', targetPass => 'robot', targetToken => '',
#   },
    {   ruleName => "Mirror of Acme", agentStarts => 1, agentToken => "Agent/7",
        targetHost => 'https://stats.example.net', targetPort => '443', targetCtx => 'tenants/acme',
        targetUser => 'robot', targetPass => 'p;#\\$x', targetToken => '', timezoneOffset => '-3600', colour => 'red' },
);

=pod

Nothing here counts: system("rm -rf /")

=cut

1;
__END__
anything at all
