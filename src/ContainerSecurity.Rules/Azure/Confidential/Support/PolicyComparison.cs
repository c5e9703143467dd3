using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Confidential.Support;

/// <summary>Compares a container of a group with the policy entries of its image and finds the settings that no entry allows.</summary>
internal sealed class PolicyComparison(DataMapping container, IReadOnlyList<PolicyContainer> admitted)
{
    private static readonly string[] Probes = ["properties.livenessProbe.exec.command", "properties.readinessProbe.exec.command"];

    private readonly List<(Location Place, string What)> _differences = [];

    /// <summary>Finds the locations and names of the settings that differ.</summary>
    public IReadOnlyList<(Location Place, string What)> Differences()
    {
        CompareVariables();
        CompareCommand();
        CompareRights();
        CompareMounts();
        CompareProbes();
        return _differences;
    }

    private void CompareVariables()
    {
        var list = Of("properties.environmentVariables");
        if (list.IsUnknown)
            return;
        var names = new HashSet<string>();
        var isComplete = true;
        foreach (var item in (list.Node as DataSequence)?.Items ?? [])
        {
            if (item.Resolved is not DataMapping variable || Setting.In(variable, variable.Location, "name").Text is not { Length: > 0 } name)
            {
                isComplete = false;
                continue;
            }

            names.Add(name);
            var value = Setting.In(variable, variable.Location, "value");
            if (value.Text is { } text && admitted.All(c => c.Variables.Refuse(name, text)))
                Add(value, name);
        }

        if (isComplete && admitted[0].Variables.Required.FirstOrDefault(r => !names.Contains(r) && admitted.All(c => c.Variables.Required.Contains(r))) is { } missing)
            Add(Of("properties.image"), missing);
    }

    private void CompareCommand()
    {
        var command = Of("properties.command");
        if (WordsOf(command) is { Count: > 0 } words && admitted.All(c => c.Command is not null && !c.Command.SequenceEqual(words)))
            Add(command, string.Join(" ", words));
    }

    private void CompareRights()
    {
        var privileged = Of("properties.securityContext.privileged");
        if (privileged.Is("true") && admitted.All(static c => !c.Rights.IsPrivileged))
            Add(privileged, "privileged");
        var escalation = Of("properties.securityContext.allowPrivilegeEscalation");
        if (escalation.Is("true", "false") && admitted.All(c => c.Rights.NoNewPrivileges == escalation.Is("true")))
            Add(escalation, "allowPrivilegeEscalation");
        var user = Of("properties.securityContext.runAsUser");
        if (user.Text is { Length: > 0 } id && admitted.All(c => c.Rights.UserId is { } only && only != id))
            Add(user, "runAsUser");
        var profile = Of("properties.securityContext.seccompProfile");
        if (profile.Text is { Length: > 0 } && admitted.All(static c => c.Rights.SeccompProfile is ""))
            Add(profile, "seccompProfile");
        if (!privileged.Is("true") && !privileged.IsUnknown)
            CompareCapabilities();
    }

    private void CompareCapabilities()
    {
        var add = Of("properties.securityContext.capabilities.add");
        foreach (var name in (WordsOf(add) ?? []).Where(n => admitted.All(c => c.Rights.Has(n) == false)))
            Add(add, name);
    }

    private void CompareMounts()
    {
        foreach (var item in (Of("properties.volumeMounts").Node as DataSequence)?.Items ?? [])
        {
            if (item.Resolved is not DataMapping mount || Setting.In(mount, mount.Location, "mountPath") is not { Text: { Length: > 0 } place } at)
                continue;
            var mode = Setting.In(mount, at.Location, "readOnly");
            if (admitted.All(c => c.RefusesMount(place)))
                Add(at, place);
            else if (mode.Is("true", "false") && admitted.All(c => c.RefusesMode(place, mode.Is("true"))))
                Add(mode, place);
        }
    }

    private void CompareProbes()
    {
        foreach (var path in Probes)
        {
            var probe = Of(path);
            if (WordsOf(probe) is { Count: > 0 } words && admitted.All(c => c.RefusesProcess(words)))
                Add(probe, string.Join(" ", words));
        }
    }

    private static IReadOnlyList<string>? WordsOf(Setting list) => list.Node is DataSequence sequence && sequence.Items.All(static i => i is DataScalar { Expression: null })
        ? [.. sequence.Items.Select(static i => ((DataScalar)i).Text)]
        : null;

    private Setting Of(string path) => Setting.In(container, container.Location, path);

    private void Add(Setting place, string what) => _differences.Add((place.Location, what));
}
