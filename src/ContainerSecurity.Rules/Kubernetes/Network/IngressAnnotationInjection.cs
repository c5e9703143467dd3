using System;
using System.Collections.Immutable;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class IngressAnnotationInjection() : Rule(new()
{
    Id = "CNS4021",
    Title = "Ingress annotation injects nginx configuration",
    MessageFormat = "{0}: the value of '{1}' contains {2}, which ends the nginx directive that it is placed in; use a plain URL or name",
    Category = Categories.Network,
    Description = "ingress-nginx before 1.11.5 and 1.12.1 inserts the value into its configuration unescaped (CVE-2025-24514, CVE-2025-1097, CVE-2025-1098). Injected directives run in the controller, which can read the Secrets of the whole cluster.",
    Remediation = "Use a plain URL or name, and update the controller.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.8,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KCV-0093"],
    Standards = ["OWASP-K8S:K10", "CWE-74"],
})
{
    // Source: the advisories of CVE-2025-24514 (auth-url), CVE-2025-1097 (auth-tls-match-cn) and CVE-2025-1098 (mirror-target, mirror-host), March 2025.
    private static readonly ImmutableArray<string> Names = ["auth-url", "auth-tls-match-cn", "mirror-target", "mirror-host"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                foreach (var annotation in context.Node.Annotations)
                {
                    var slash = annotation.Key.IndexOf('/');
                    if (!annotation.Value.IsKnown || slash < 0 || !annotation.Key.Contains("nginx", StringComparison.Ordinal) || !Names.Contains(annotation.Key.Substring(slash + 1)))
                        continue;
                    if (FindBreak(annotation.Value.Value!, isPattern: annotation.Key.EndsWith("-cn", StringComparison.Ordinal)) is { } what)
                        context.Report(annotation.Value.Location, context.Node.Identity, annotation.Key, what);
                }
            },
            "Ingress");

    // The certificate name is a regular expression, so it may contain braces and bars.
    private static string? FindBreak(string value, bool isPattern)
    {
        foreach (var character in value)
        {
            switch (character)
            {
                case '\n' or '\r':
                    return "a line break";
                case ';' or '#':
                case '|' or '{' or '}' or '"' or '`' when !isPattern:
                    return $"'{character}'";
            }
        }

        return null;
    }
}
