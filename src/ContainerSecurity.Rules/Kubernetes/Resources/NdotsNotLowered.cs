using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class NdotsNotLowered() : Rule(new()
{
    Id = "CNS6041",
    Title = "Names are looked up with too many endings",
    MessageFormat = "{0} looks up names with the default ndots of 5; set dnsConfig.options ndots to {1}",
    Category = Categories.Resources,
    Description = "With ndots 5 each name outside the cluster is first looked up with every search ending, which costs several queries and can leak names.",
    Remediation = "Set the option ndots in dnsConfig.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kube-linter:dnsconfig-options"],
})
{
    /// <summary>The value that ndots should have.</summary>
    public static readonly RuleOption<int> Ndots = new("ndots", 2, "The value that ndots should have.");

    public override ImmutableArray<RuleOption> Options => [Ndots];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            if (workload is not { Platform: WorkloadPlatform.Kubernetes, IsPartial: false } || workload.Kind == "Pod" && workload.Specification.Get("dnsPolicy") is DataScalar { Text: "Default" })
                return;
            var wanted = context.Options.Get(Ndots);
            var option = workload.Specification.Get("dnsConfig", "options").Mappings().FirstOrDefault(o => o["name"] is DataScalar { Text: "ndots" });
            if (option is null)
                context.Report(workload.Location, Names.Of(workload), wanted);
            else if (option["value"] is DataScalar { Expression: null } value && WholeSet.Text(value) is { } text && text != wanted.ToString(CultureInfo.InvariantCulture))
                context.Report(value.Location, Names.Of(workload), wanted);
        });
}
