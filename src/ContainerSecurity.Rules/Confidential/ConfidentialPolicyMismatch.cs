using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Azure;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.AzureResources;

namespace ContainerSecurity.Rules.Confidential;

/// <summary>CNS3209: A confidential policy and its group disagree.</summary>
public sealed class ConfidentialPolicyMismatch : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS3209",
        Title = "A confidential policy and its group disagree",
        MessageFormat = "The ccePolicy of the group and its containers disagree on '{0}'; make the policy anew from this template",
        Category = Categories.Secrets,
        Description = "What the policy does not admit does not start; what it admits and the group does not name, the host may start beside the group.",
        Remediation = "Run az confcom acipolicygen on the template after each change.",
        DefaultSeverity = DiagnosticSeverity.Error,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 7.0,
        AppliesTo = Platforms.ContainerInstances,
        Standards = ["MCSB:DP-5", "CWE-693"],
        HelpLink = RuleHelp.Link("CNS3209"),
    };

    private static readonly string[] Probes = ["properties.livenessProbe.exec.command", "properties.readinessProbe.exec.command"];

    private static readonly string[] Lists = ["properties.containers", "properties.initContainers"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (ConfidentialPolicy.Of(context.Node) is not { AllowsAll: false } policy || policy.Containers() is not { } admitted)
                return;
            var unused = admitted.Where(c => !c.IsPause && c.Image is not null).ToList();
            var isComplete = true;
            foreach (var path in Lists)
            {
                var list = Setting.Of(context.Node, path);
                isComplete &= !list.IsUnknown;
                if (list.Node is not DataSequence containers)
                    continue;
                foreach (var item in containers.Items)
                    isComplete &= item.Resolved is DataMapping container && Compare(context, container, admitted, unused);
            }
            if (isComplete)
            {
                foreach (var rest in unused)
                    context.Report(Descriptor, policy.Location, rest.Name);
            }
        }, AzureTypes.ContainerGroup);

    // Whether it is known what the container is.
    private static bool Compare(RuleContext<AzureResource> context, DataMapping container, IReadOnlyList<PolicyContainer> admitted, List<PolicyContainer> unused)
    {
        var image = Setting.In(container, container.Location, "properties.image");
        if (image.Text is not { Length: > 0 } name)
            return false;
        var same = admitted.Where(c => c.Image == name).ToList();
        unused.RemoveAll(c => c.Image == name);
        if (same.Count == 0)
            context.Report(Descriptor, image.Location, name);
        CompareVariables(context, container, same);
        CompareSettings(context, container, same);
        var command = Setting.In(container, container.Location, "properties.command");
        if (same.Count > 0 && command.Node is DataSequence { Items.Length: > 0 } words && words.Items.All(w => w is DataScalar { Expression: null })
            && same.All(c => c.Command is not null && !c.Command.SequenceEqual(words.Items.Select(w => ((DataScalar)w).Text))))
            context.Report(Descriptor, command.Location, string.Join(" ", words.Items.Select(w => ((DataScalar)w).Text)));
        return true;
    }

    private static void CompareVariables(RuleContext<AzureResource> context, DataMapping container, List<PolicyContainer> same)
    {
        if (same.Count == 0 || Setting.In(container, container.Location, "properties.environmentVariables").Node is not DataSequence variables)
            return;
        foreach (var item in variables.Items)
        {
            if (item.Resolved is not DataMapping variable)
                continue;
            var name = Setting.In(variable, variable.Location, "name");
            var value = Setting.In(variable, variable.Location, "value");
            if (name.Text is { Length: > 0 } key && value.Text is { } text && same.All(c => c.Refuses(key, text)))
                context.Report(Descriptor, value.Location, key);
        }
    }

    private static void CompareSettings(RuleContext<AzureResource> context, DataMapping container, List<PolicyContainer> same)
    {
        if (same.Count == 0)
            return;
        var privileged = Setting.In(container, container.Location, "properties.securityContext.privileged");
        if (privileged.Is("true") && same.All(c => !c.IsElevated))
            context.Report(Descriptor, privileged.Location, "privileged");
        if (Setting.In(container, container.Location, "properties.volumeMounts").Node is DataSequence mounts)
        {
            foreach (var item in mounts.Items)
            {
                if (item.Resolved is DataMapping mount && Setting.In(mount, mount.Location, "mountPath") is { Text.Length: > 0 } place && same.All(c => c.RefusesMount(place.Text!)))
                    context.Report(Descriptor, place.Location, place.Text);
            }
        }

        foreach (var path in Probes)
        {
            var probe = Setting.In(container, container.Location, path);
            if (probe.Node is DataSequence { Items.Length: > 0 } words && words.Items.All(w => w is DataScalar { Expression: null }))
            {
                var command = words.Items.Select(w => ((DataScalar)w).Text).ToList();
                if (same.All(c => c.RefusesProcess(command)))
                    context.Report(Descriptor, probe.Location, string.Join(" ", command));
            }
        }
    }
}
