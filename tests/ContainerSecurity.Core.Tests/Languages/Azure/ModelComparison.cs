using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Core.Tests.Languages.Azure;

/// <summary>Compares what two readings say is deployed: the same resources, and no value that both know is another.</summary>
internal sealed class ModelComparison
{
    // The two write the same ones differently: what a deployment needs to know, and what names another resource.
    private static readonly string[] Deployment = ["dependsOn", "parent", "resources", "scope", "asserts", "existing", "metadata", "condition", "copy", "comments", "id", "scale"];

    private readonly List<string> _differences = [];
    private bool _mayHaveMore;

    public IReadOnlyList<string> Differences => _differences;

    /// <summary>The values that both know.</summary>
    public int Both { get; private set; }

    /// <summary>The values that only the first knows.</summary>
    public int Left { get; private set; }

    /// <summary>The values that only the second knows.</summary>
    public int Right { get; private set; }

    /// <summary>Compares two readings.</summary>
    /// <param name="file">What they are readings of.</param>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <param name="mayHaveMore">Whether the first may have resources that the second has not, since it does not know what conditions and loops come to.</param>
    public void Compare(string file, AzureDocument left, AzureDocument right, bool mayHaveMore = false) => Compare(file, left.Resources, right.Resources, mayHaveMore);

    /// <summary>Compares the resources of two readings.</summary>
    /// <param name="file">What they are readings of.</param>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <param name="mayHaveMore">Whether the first may have resources that the second has not.</param>
    public void Compare(string file, IEnumerable<AzureResource> left, IEnumerable<AzureResource> right, bool mayHaveMore = false)
    {
        _mayHaveMore = mayHaveMore;
        var rest = right.ToList();
        foreach (var resource in left)
        {
            var match = rest.FirstOrDefault(r => IsSame(resource, r) && r.Name.IsKnown && resource.Name.IsKnown) ?? rest.FirstOrDefault(r => IsSame(resource, r));
            if (match is null)
            {
                // The engine gives what a deployment deploys in its place.
                if (!mayHaveMore && resource.Type != "Microsoft.Resources/deployments")
                    _differences.Add($"{file}: {resource.Type} {resource.Name} is only in the first");
                continue;
            }

            rest.Remove(match);
            Compare($"{file}: {resource.Identity}", resource.Node, match.Node, isTop: true);
        }

        _differences.AddRange(rest.Select(r => $"{file}: {r.Type} {r.Name} is only in the second"));
    }

    private static bool IsSame(AzureResource left, AzureResource right) =>
        string.Equals(left.Type, right.Type, StringComparison.OrdinalIgnoreCase) && (!left.Name.IsKnown || !right.Name.IsKnown || left.Name.Value == right.Name.Value);

    private void Compare(string path, DataNode left, DataNode right, bool isTop = false)
    {
        switch (left, right)
        {
            case (DataScalar { Expression: not null } a, _):
                Right += right is DataScalar { Expression: not null } ? 0 : 1;
                break;
            case (_, DataScalar { Expression: not null }):
                Left++;
                break;
            case (DataMapping a, DataMapping b):
                Compare(path, a, b, isTop);
                break;
            case (DataSequence a, DataSequence b) when a.Items.Length == b.Items.Length:
                for (var i = 0; i < a.Items.Length; i++)
                    Compare($"{path}[{i}]", a.Items[i], b.Items[i]);
                break;
            case (DataSequence, DataSequence) when _mayHaveMore:
                // A loop of which the first knows nothing, and is looked at once.
                break;
            case (DataScalar a, DataScalar b) when a.Text == b.Text:
                Both++;
                break;
            default:
                _differences.Add($"{path}: {Deployed.Show(left)} and {Deployed.Show(right)}");
                break;
        }
    }

    private void Compare(string path, DataMapping left, DataMapping right, bool isTop)
    {
        if (left.Entries.Concat(right.Entries).Any(e => e.Key.Expression is not null))
            return;
        foreach (var entry in left.Entries)
        {
            if ((isTop && Deployment.Contains(entry.Key.Text)) || (isTop && entry.Key.Text is ("name" or "type")))
                continue;
            if (right.FindIgnoreCase(entry.Key.Text) is { } other)
                Compare(path + "." + entry.Key.Text, entry.Value, other.Value);
            else if (entry.Value is not DataScalar { IsNull: true } and not DataScalar { Expression: not null })
                _differences.Add($"{path}.{entry.Key.Text} is only in the first");
        }

        foreach (var entry in right.Entries)
        {
            if (!(isTop && Deployment.Contains(entry.Key.Text)) && left.FindIgnoreCase(entry.Key.Text) is null && entry.Value is not DataScalar { IsNull: true })
                _differences.Add($"{path}.{entry.Key.Text} is only in the second");
        }
    }
}
