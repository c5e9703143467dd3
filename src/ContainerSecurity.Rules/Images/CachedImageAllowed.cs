using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Images;

public sealed class CachedImageAllowed() : Rule(new()
{
    Id = "CNS1005",
    Title = "imagePullPolicy allows a cached image",
    MessageFormat = "Container '{0}' may run an image from the node's cache; set imagePullPolicy to Always, or pin the image by digest",
    Category = Categories.SupplyChain,
    Description = "With a pull policy other than Always, a pod may run an image that was pulled with another pod's credentials, or one that has been replaced in the registry since.",
    Remediation = "Set imagePullPolicy to Always, or pin the image by digest, so that the cached image is the same one.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = [
        "kube-score:container-image-pull-policy", "polaris:pullPolicyNotAlways", "checkov:CKV_K8S_15", "kubescape:C-0075",
        "kics:caa3479d", "azpolicy:50c83470-d2f0-4dda-a716-1938a4825f62",
    ],
    Standards = ["CIS-K8S:5.5.1", "OWASP-K8S:K02", "CWE-494"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            if (container.Image is not { Digest.IsUnset: true } image || !container.Workload.Has(WorkloadFeatures.ImagePullPolicy))
                return;
            var policy = container.ImagePullPolicy;
            // The default is Always for the tag 'latest', and IfNotPresent for any other.
            var defaultIsAlways = image.IsLatest || image.Tag.IsUnknown;
            if (policy.IsKnown ? policy.Value != "Always" : policy.IsUnset && !defaultIsAlways && !container.Workload.IsPartial)
                context.Report(policy.IsKnown ? policy.Location : image.Location, Names.Of(container));
        });
}
