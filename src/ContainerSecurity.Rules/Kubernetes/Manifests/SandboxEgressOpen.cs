using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class SandboxEgressOpen() : Rule(new()
{
    Id = "CNS9045",
    Title = "Agent sandbox has unrestricted egress",
    MessageFormat = "{0} {1}; allow only the egress that the agent needs",
    Category = Categories.Manifests,
    Description = "Code that an agent runs is untrusted; with unrestricted egress it can exfiltrate data and attack other services.",
    Remediation = "Keep networkPolicyManagement: Managed and list only the required destinations in networkPolicy.egress; networkPolicy: {} is default deny.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0301"],
    Standards = ["OWASP-K8S:K07", "CWE-923"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var template = context.Node;
                if (template.IsPartial || template.Get("spec") is not DataMapping specification || specification["networkPolicy"] is DataScalar { Expression: not null })
                    return;
                if (specification["networkPolicyManagement"] is DataScalar { Expression: null, Text: "Unmanaged" } management)
                {
                    context.Report(management.Location, template.Identity, "turns off its managed network policy");
                    return;
                }

                if (specification["networkPolicy"] is not DataMapping policy)
                {
                    context.Report((specification.Find("networkPolicy")?.Key.Location) ?? template.Location, template.Identity, "relies on the default network policy that allows egress to the whole Internet");
                    return;
                }

                foreach (var rule in policy["egress"].Mappings())
                {
                    if (FindOpen(rule) is { } open)
                        context.Report(open, template.Identity, "may reach every address or pod");
                }
            },
            "SandboxTemplate");

    private static Location? FindOpen(DataMapping rule)
    {
        if (rule["to"] is not DataSequence { Items.IsEmpty: false } targets)
            return rule["to"] is DataScalar { Expression: not null } ? null : (rule.Find("to") ?? rule.Entries.FirstOrDefault())?.Key.Location ?? rule.Location;
        return targets.Mappings().Select(FindOpenTarget).FirstOrDefault(place => place is not null);
    }

    // A block of /0 with exceptions still covers the internet, and an empty selector selects everything.
    private static Location? FindOpenTarget(DataMapping target)
    {
        if (target.Find("ipBlock") is { Value.Resolved: DataMapping block } entry)
        {
            return block["cidr"] switch
            {
                null => entry.Key.Location,
                DataScalar { Expression: null } cidr when cidr.Text.EndsWith("/0", System.StringComparison.Ordinal) => cidr.Location,
                _ => null,
            };
        }

        var selectors = target.Entries.Where(e => e.Key.Text is "namespaceSelector" or "podSelector").ToList();
        return selectors.Count > 0 && selectors.All(e => e.Value.Resolved is DataMapping { Entries.IsEmpty: true }) ? selectors[0].Key.Location : null;
    }
}
