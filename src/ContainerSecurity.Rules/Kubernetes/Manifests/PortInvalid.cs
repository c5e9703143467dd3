using System;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class PortInvalid() : Rule(new()
{
    Id = "CNS9030",
    Title = "Port name or number is not valid",
    MessageFormat = "'{0}' is not a valid port {1}; {2}",
    Category = Categories.Manifests,
    Description = "The API server rejects the object, so the deployment fails.",
    Remediation = "Use a name of at most 15 lowercase letters, digits and single hyphens with at least one letter, or a number from 1 to 65535.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:invalid-target-ports"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterContainerAction(static context =>
        {
            foreach (var port in context.Node.Node["ports"].Mappings())
            {
                Check(context, port["name"], isName: true);
                Check(context, port["containerPort"], isName: false);
            }
        });
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                foreach (var port in context.Node.Get("spec", "ports").Mappings())
                {
                    Check(context, port["port"], isName: false);
                    if (port["targetPort"] is DataScalar target)
                        Check(context, target, isName: target.AsInteger() is null);
                }
            },
            "Service");
    }

    private static void Check<T>(RuleContext<T> context, DataNode? node, bool isName)
        where T : class
    {
        if (node is not DataScalar { IsNull: false } written || WholeSet.Text(written) is not { } text || text.IndexOfAny(['<', '%', '@', '#']) >= 0)
            return;
        if (isName ? !IsName(text) : written.AsInteger() is { } number && number is < 1 or > 65535)
            context.Report(written.Location, text, isName ? "name" : "number", isName ? "use at most 15 lowercase letters, digits and single hyphens, with at least one letter" : "use a number from 1 to 65535");
    }

    // Source: RFC 6335 section 5.1, as Kubernetes applies it (IANA_SVC_NAME).
    private static bool IsName(string text) =>
        text.Length is > 0 and <= 15
        && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
        && text.Any(c => c is >= 'a' and <= 'z')
        && text[0] != '-' && text[text.Length - 1] != '-' && !text.Contains("--", StringComparison.Ordinal);
}
