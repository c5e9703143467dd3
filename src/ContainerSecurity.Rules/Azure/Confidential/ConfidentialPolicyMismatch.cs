using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Aci.Support;
using ContainerSecurity.Rules.Azure.Confidential.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

public sealed class ConfidentialPolicyMismatch() : Rule(new()
{
    Id = "CNS3209",
    Title = "Confidential policy does not match its group",
    MessageFormat = "The ccePolicy and the containers of the group disagree on '{0}'; regenerate the policy from this template",
    Category = Categories.Secrets,
    Description = "Containers that the policy does not allow fail to start, and the host can start any that only the policy lists.",
    Remediation = "Run az confcom acipolicygen on the template after each change.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:DP-5", "CWE-693"],
})
{
    // Policy entries of one image; with more, the intended one cannot be identified.
    private const int MaxForms = 20;

    private static readonly string[] Lists = ["properties.containers", "properties.initContainers"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (ConfidentialPolicy.Of(context.Node) is not { AllowsAll: false } policy || policy.Containers() is not { } admitted)
                return;
            var images = admitted.Where(static c => c.Image is not null).ToLookup(static c => c.Image!, StringComparer.Ordinal);
            var used = new HashSet<string>(StringComparer.Ordinal);
            var isComplete = !GroupProfiles.MayTake(context.Node);
            var isClosed = policy.Fragments()?.Any(static f => f.BringsContainers) != true;
            foreach (var path in Lists)
            {
                var list = Setting.Of(context.Node, path);
                isComplete &= !list.IsUnknown;
                if (list.Node is not DataSequence containers)
                    continue;
                foreach (var item in containers.Items)
                    isComplete &= item.Resolved is DataMapping container && Compare(context, container, images, used, isClosed);
            }
            if (isComplete)
            {
                foreach (var rest in admitted.Where(c => c is { IsPause: false, Image: not null } && !used.Contains(c.Image)))
                    context.Report(policy.Location, rest.Name);
            }
        }, AzureTypes.ContainerGroup, AzureTypes.ContainerGroupProfile);

    // Whether the image of the container is known. With a fragment that lists containers, no difference is certain.
    private static bool Compare(RuleContext<AzureResource> context, DataMapping container, ILookup<string, PolicyContainer> images, HashSet<string> used, bool isClosed)
    {
        var image = Setting.In(container, container.Location, "properties.image");
        if (image.Text is not { Length: > 0 } name)
            return false;
        used.Add(name);
        // A fragment may allow the container as it is.
        if (!isClosed)
            return true;
        var same = images[name].ToList();
        if (same.Count == 0)
            context.Report(image.Location, name);
        if (same.Count is 0 or > MaxForms)
            return true;
        foreach (var (place, what) in new PolicyComparison(container, same).Differences())
            context.Report(place, what);
        return true;
    }
}
