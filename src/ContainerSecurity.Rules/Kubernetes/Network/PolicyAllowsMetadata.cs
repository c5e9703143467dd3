using System.Globalization;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class PolicyAllowsMetadata() : Rule(new()
{
    Id = "CNS4026",
    Title = "NetworkPolicy allows the cloud metadata service",
    MessageFormat = "{0} allows egress to the cloud metadata service at 169.254.169.254; exclude it with except or remove the ipBlock",
    Category = Categories.Network,
    Description = "The cloud metadata service gives the node's credentials to any process that can reach it. A program that can be tricked into fetching a URL leaks them.",
    Remediation = "Add 169.254.169.254/32 to the except list of the ipBlock, or remove an ipBlock that covers nothing else.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0052"],
    Standards = ["NSA:Network separation", "OWASP-K8S:K04", "CWE-918"],
})
{
    private const uint Metadata = (169u << 24) | (254u << 16) | (169u << 8) | 254u;

    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                foreach (var block in context.Node.Get("spec", "egress").Mappings().SelectMany(rule => rule["to"].Mappings()).Select(peer => peer["ipBlock"]).OfType<DataMapping>())
                {
                    if (block["cidr"] is DataScalar { Expression: null } range && Holds(range.Text) && !block["except"].Items().OfType<DataScalar>().Any(except => except.Expression is not null || Holds(except.Text)))
                        context.Report(range.Location, context.Node.Identity);
                }
            },
            "NetworkPolicy");

    private static bool Holds(string range)
    {
        var slash = range.IndexOf('/');
        if (slash < 0 || !int.TryParse(range.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length > 32)
            return false;
        var address = 0u;
        var parts = range.Substring(0, slash).Split('.');
        foreach (var part in parts)
        {
            if (!byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return false;
            address = (address << 8) | number;
        }

        var mask = length == 0 ? 0u : uint.MaxValue << (32 - length);
        return parts.Length == 4 && (address & mask) == (Metadata & mask);
    }
}
