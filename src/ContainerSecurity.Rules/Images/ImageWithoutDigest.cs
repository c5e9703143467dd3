using System;
using System.Linq;

namespace ContainerSecurity.Rules.Images;

public sealed class ImageWithoutDigest() : Rule(new()
{
    Id = "CNS1003",
    Title = "Image is not pinned by digest",
    MessageFormat = "Image '{0}' has no valid digest, so it can change without notice; pin it with '@sha256:...'",
    Category = Categories.SupplyChain,
    Description = "A tag can be pushed again with different content, by its owner or by an attacker with the owner's credentials. A digest identifies the content itself.",
    Remediation = "Append the digest to the tag, and let a tool such as Dependabot or Renovate keep it current.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Containers | InputKinds.Image | InputKinds.Project,
    Equivalents = ["checkov:CKV_K8S_43", "kubescape:C-0306", "kics:7c81d34c"],
    Standards = ["CIS-DOCKER:4.2", "NIST-800-190:4.2.2", "NSA:Supply chain", "OWASP-K8S:K02", "CWE-494"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageReferenceAction(static context =>
        {
            var image = context.Node;
            // A variable in place of the repository may include the digest; a malformed digest pins nothing.
            // One in front of the last slash may not: "${REGISTRY}/team/app:1".
            var isComplete = image.Repository.IsKnown || (image.Origin == ImageReferenceOrigin.From && !image.Tag.IsUnknown);
            if ((image.Digest.IsUnset && isComplete) || IsBroken(image))
                context.Report(image.Location, image.Text);
        });

    private static bool IsBroken(ImageReference image) =>
        !image.IsValid && image.Text.IndexOf('@') is var at and > 0 && image.Text.IndexOfAny(['$', '{', '<', '%'], at) < 0 && !LooksLikeDigest(image.Text.Substring(at + 1).Trim());

    // With a well-formed digest, it is the name that is invalid.
    private static bool LooksLikeDigest(string text) =>
        ((text.StartsWith("sha256:", StringComparison.Ordinal) && text.Length == 71) || (text.StartsWith("sha512:", StringComparison.Ordinal) && text.Length == 135))
        && text.Skip(7).All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}
