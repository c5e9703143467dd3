using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.SpreadConstraintInvalid>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class SpreadConstraintInvalidTests
{
    [Fact]
    public void Reports_maxSkew_0() => Verify.VerifyKubernetes(Pod("{ maxSkew: {|CNS6067(Pod/shop, has maxSkew 0; set it to at least 1):0|}, topologyKey: zone, whenUnsatisfiable: DoNotSchedule }"));

    [Fact]
    public void Reports_minDomains_0() =>
        Verify.VerifyKubernetes(Pod("{ maxSkew: 1, minDomains: {|CNS6067(Pod/shop, has minDomains 0; set it to at least 1):0|}, topologyKey: zone, whenUnsatisfiable: DoNotSchedule }"));

    [Fact]
    public void Reports_minDomains_with_ScheduleAnyway() =>
        Verify.VerifyKubernetes(Pod("{ maxSkew: 1, minDomains: {|CNS6067(Pod/shop, has minDomains with ScheduleAnyway; use DoNotSchedule or remove minDomains):2|}, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway }"));

    [Fact]
    public void Reports_an_unknown_action() =>
        Verify.VerifyKubernetes(Pod("{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: {|CNS6067(Pod/shop, has whenUnsatisfiable 'Never'; set it to DoNotSchedule or ScheduleAnyway):Never|} }"));

    [Fact]
    public void Reports_a_missing_field() => Verify.VerifyKubernetes(Pod("{|CNS6067(Pod/shop, has no topologyKey; add it):{ maxSkew: 1, whenUnsatisfiable: DoNotSchedule }|}"));

    [Fact]
    public void Does_not_report_valid_and_unresolved_constraints() => Verify.VerifyKubernetes(Manifest.Of(
        Pod("{ maxSkew: 1, minDomains: 2, topologyKey: zone, whenUnsatisfiable: DoNotSchedule }"),
        Pod("{ maxSkew: '${SKEW}', topologyKey: zone, whenUnsatisfiable: '${ACTION}' }")));

    private static string Pod(string constraint) => PodText.With(pod: $"topologySpreadConstraints: [{constraint}]");
}
