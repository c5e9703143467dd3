using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class PolicyRulesIgnored() : Rule(new()
{
    Id = "CNS4028",
    Title = "NetworkPolicy rules are ignored by policyTypes",
    MessageFormat = "{0} has {1} rules that are ignored because policyTypes lacks {2}; add it",
    Category = Categories.Network,
    Description = "If policyTypes is set, rules for a direction that it does not list are ignored, so traffic that appears to be filtered is allowed.",
    Remediation = "Add the direction to policyTypes, or remove the rules.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["polaris:missingNetworkPolicy"],
    Standards = ["CIS-K8S:5.3.2", "NSA:Network separation", "OWASP-K8S:K07", "CWE-923"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.Get("spec", "policyTypes") is not DataSequence { Items.IsEmpty: false } types || context.Node.IsPartial)
                    return;
                Check(context, types, "ingress", "Ingress");
                Check(context, types, "egress", "Egress");
            },
            "NetworkPolicy");

    private static void Check(RuleContext<KubernetesObject> context, DataSequence types, string key, string type)
    {
        if (types.Items().Any(item => WholeSet.Text(item) is not { } text || text == type))
            return;
        if ((context.Node.Get("spec") as DataMapping)?.Find(key) is { Value.Resolved: DataSequence { Items.IsEmpty: false } } rules)
        {
            context.Report(context.CreateDiagnostic(rules.Key.Location, context.Node.Identity, key, type) with
            {
                Fixes = Fixes.Add($"Add {type} to policyTypes", types, type),
            });
        }
    }
}
