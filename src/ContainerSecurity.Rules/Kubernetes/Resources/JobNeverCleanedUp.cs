using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class JobNeverCleanedUp() : Rule(new()
{
    Id = "CNS6044",
    Title = "Finished Jobs are not cleaned up properly",
    MessageFormat = "{0} {1}",
    Category = Categories.Resources,
    Description = "Finished Jobs accumulate in etcd unless they are deleted. A CronJob already deletes all but its last few Jobs.",
    Remediation = "Set ttlSecondsAfterFinished on a standalone Job, and remove it from a CronJob.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:job-ttl-seconds-after-finished"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var node = context.Node;
                if (node.Kind == "CronJob")
                {
                    if ((node.Get("spec", "jobTemplate", "spec") as DataMapping)?.Find("ttlSecondsAfterFinished") is { } ttl)
                        context.Report(ttl.Key.Location, node.Identity, "sets ttlSecondsAfterFinished on Jobs that the CronJob already cleans up; remove it");
                    return;
                }

                if (!node.IsPartial && node.Get("spec") is DataMapping specification && specification["ttlSecondsAfterFinished"] is null && !IsHook(node))
                    context.Report(node.Location, node.Identity, "is not deleted after it finishes; set ttlSecondsAfterFinished");
            },
            "Job", "CronJob");

    // Helm and Argo CD delete their own hooks.
    private static bool IsHook(KubernetesObject job) => job.Annotations.Any(a => a.Key is "helm.sh/hook" or "argocd.argoproj.io/hook");
}
