using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class DefaultAccountToken() : Rule(new()
{
    Id = "CNS5068",
    Title = "Default service account automounts its token",
    MessageFormat = "{0} mounts its token into every pod that names no service account; set automountServiceAccountToken: false",
    Category = Categories.Access,
    Description = "Pods that name no service account run as default, so an attacker in any of them finds a token that the pod was never meant to have.",
    Remediation = "Set automountServiceAccountToken: false in the default ServiceAccount.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0189"],
    Standards = ["CIS-K8S:5.1.5", "CIS-AKS:4.1.5", "OWASP-K8S:K01"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var account = context.Node;
                if (account.Name.Value != "default" || account.IsPartial)
                    return;
                var mounts = account.Get("automountServiceAccountToken") as DataScalar;
                if (mounts is null || mounts.AsBoolean() == true)
                {
                    context.Report(context.CreateDiagnostic(mounts?.Location ?? account.Location, account.Identity) with
                    {
                        Fixes = Fixes.Set("Set automountServiceAccountToken to false", account.Node, false, "automountServiceAccountToken"),
                    });
                }
            },
            "ServiceAccount");
}
