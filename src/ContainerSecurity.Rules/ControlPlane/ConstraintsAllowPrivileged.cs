using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.ControlPlane;

/// <summary>CNS5291: SecurityContextConstraints allow privileged containers.</summary>
public sealed class ConstraintsAllowPrivileged : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS5291",
        Title = "SecurityContextConstraints allow privileged containers",
        MessageFormat = "{0} allows privileged containers; set allowPrivilegedContainer: false",
        Category = Categories.Access,
        Description = "A privileged container is root on the node, so everyone who may use these constraints is.",
        Remediation = "Set allowPrivilegedContainer: false and name the few capabilities that are needed.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 7.5,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["kube-linter:scc-deny-privileged-container"],
        Standards = ["PSS:baseline", "OWASP-K8S:K01", "CWE-250"],
        HasFix = true,
        HelpLink = RuleHelp.Link("CNS5291"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.Get("allowPrivilegedContainer") is DataScalar allowed && allowed.AsBoolean() == true)
                    context.Report(Diagnostic.Create(Descriptor, allowed.Location, context.Node.Identity) with { Fixes = [new CodeFix("Forbid privileged containers", [new TextChange(allowed.Span, "false")]) { IsSafe = false }] });
            },
            "SecurityContextConstraints");
}
