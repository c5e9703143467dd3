using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class NdotsNotLowered() : Rule(new()
{
    Id = "CNS6041",
    Title = "DNS ndots differs from the recommended value",
    MessageFormat = "{0} does not set ndots to {1}; set it in dnsConfig.options",
    Category = Categories.Resources,
    Description = "With the default ndots of 5 each lookup of an external name first tries every search domain, which multiplies DNS queries and can leak names.",
    Remediation = "Set the option ndots in dnsConfig.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:dnsconfig-options"],
})
{
    /// <summary>The recommended value of ndots.</summary>
    public static readonly RuleOption<int> Ndots = new("ndots", 2, "The recommended value of ndots.");

    public override ImmutableArray<RuleOption> Options => [Ndots];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            if (workload is not { Platform: WorkloadPlatform.Kubernetes, IsPartial: false } || !UsesClusterDns(workload))
                return;
            var wanted = context.Options.Get(Ndots);
            var option = workload.PodSpec.Get("dnsConfig", "options").Mappings().FirstOrDefault(o => o["name"] is DataScalar { Text: "ndots" });
            if (option is null)
                context.Report(workload.Location, Names.Of(workload), wanted);
            else if (option["value"] is DataScalar { Expression: null } value && WholeSet.Text(value) is { } text && text != wanted.ToString(CultureInfo.InvariantCulture))
                context.Report(value.Location, Names.Of(workload), wanted);
        });

    // Only the DNS of the cluster comes with search domains and an ndots of 5; a pod in the host network without a policy for it has the DNS of the node.
    private static bool UsesClusterDns(Workload workload) => workload.PodSpec.Get("dnsPolicy") switch
    {
        DataScalar { Expression: not null } => false,
        DataScalar { Text: "Default" or "None" } => workload.PodSpec.Get("dnsConfig", "options") is not null,
        DataScalar { Text: "ClusterFirstWithHostNet" } => true,
        _ => !workload.HostNetwork.Is(true) || workload.PodSpec.Get("dnsConfig", "options") is not null,
    };
}
