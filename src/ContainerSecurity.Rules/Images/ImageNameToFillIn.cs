using ContainerSecurity.Rules.Images.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Images;

public sealed class ImageNameToFillIn() : Rule(new()
{
    Id = "CNS9064",
    Title = "Image name needs a registry and tag",
    MessageFormat = "Container '{0}' uses the bare image name '{1}', which is not a Docker Official Image; set its registry and tag, or let a tool fill them in",
    Category = Categories.Manifests,
    Description = "The name has no registry and no tag, so the manifest works only after Skaffold, Kustomize or another tool replaces it, or where the image was built on the node.",
    Remediation = "Set registry, repository and tag, or let the deployment tool set them.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:latest-tag", "kube-score:container-image-tag", "polaris:tagNotSpecified", "checkov:CKV_K8S_14", "trivy:KSV-0013", "kics:583053b7"],
    Standards = ["NIST-800-190:4.2.2", "OWASP-K8S:K02"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageReferenceAction(static context =>
        {
            if (context.Node is { Tag.IsUnset: true, Digest.IsUnset: true, Container: { Workload.Platform: WorkloadPlatform.Kubernetes } container } image && OfficialImages.IsMissing(image))
                context.Report(image.Location, Names.Of(container), image.Text);
        });
}
