using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class AuditPolicyBlind() : Rule(new()
{
    Id = "CNS7007",
    Title = "Audit policy does not log security-relevant resources",
    MessageFormat = "Audit policy does not log requests for {0}; add a rule with level Metadata or higher",
    Category = Categories.Monitoring,
    Description = "Without an audit event nobody can find out later who read or changed the resource.",
    Remediation = "Log secrets, configmaps and tokenreviews at level Metadata, and changes to workloads and the use of exec, portforward and proxy at level Metadata or higher.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0161", "kics:1828a670"],
    Standards = ["CIS-K8S:3.2.2", "NSA:Audit logging", "OWASP-K8S:K05", "CWE-778"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.ApiGroup != "audit.k8s.io" || context.Node.Get("rules") is not DataSequence rules)
                    return;
                var recording = rules.Mappings().Where(rule => AuditRules.LevelOf(rule) != "None").ToList();
                var missed = Wanted.Where(w => !recording.Any(rule => AuditRules.MayCover(rule, w.Group, w.Resource))).Select(w => w.Resource).ToList();
                if (missed.Count > 0)
                    context.Report(context.Node.Location, string.Join(", ", missed));
            },
            "Policy");

    private static readonly (string Group, string Resource)[] Wanted =
    [
        ("", "secrets"), ("", "configmaps"), ("authentication.k8s.io", "tokenreviews"), ("", "pods"), ("apps", "deployments"),
        ("", "pods/exec"), ("", "pods/portforward"), ("", "pods/proxy"), ("", "services/proxy"),
    ];
}
