using System.Collections.Generic;
using System.Globalization;
using ContainerSecurity.Languages.Go.Yaml;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Patches;

/// <summary>Applies JSON patches as the library of kustomize does (evanphx/json-patch 4): <c>replace</c> adds a missing key, negative indices count from the end.</summary>
internal static class JsonPatch
{
    // A limit of ours: a copy of a copy doubles an object.
    private const int MaxCopied = 1_000_000;

    /// <summary>Applies a patch to an object, which gets the form of JSON.</summary>
    /// <exception cref="KustomizeException">An operation does not apply.</exception>
    public static Node Apply(Node root, IReadOnlyList<JsonOperation> operations)
    {
        JsonForm.Apply(root);
        var copied = 0;
        foreach (var operation in operations)
            root = Apply(root, operation, ref copied);
        return root;
    }

    private static Node Apply(Node root, JsonOperation operation, ref int copied)
    {
        switch (operation.Name)
        {
            case "add":
                return Add(root, operation, operation.Path, Copy(operation.Value));
            case "replace":
                return Replace(root, operation);
            case "remove":
                Remove(root, operation, operation.Path, "remove");
                return root;
            case "move":
                var moved = Remove(root, operation, operation.From, "move");
                return Add(root, operation, operation.Path, moved);
            case "copy":
                var copy = Get(root, operation, operation.From, "copy").Copy();
                copied += Count(copy);
                if (copied > MaxCopied)
                    throw Fail(operation, "the copied values are too large");
                return Add(root, operation, operation.Path, copy);
            case "test":
                Test(root, operation);
                return root;
            default:
                throw Fail(operation, $"Unexpected kind: {operation.Name ?? "unknown"}");
        }
    }

    private static Node Copy(Node? value) => value?.Copy() ?? Node.Scalar(RenderedText.Empty, GoYamlTags.Null);

    private static int Count(Node node)
    {
        var count = 1;
        foreach (var item in node.Items)
            count += Count(item);
        foreach (var entry in node.Entries.Values)
            count += Count(entry.Value);
        return count;
    }

    private static KustomizeException Fail(JsonOperation operation, string message) => new(message, operation.Origin);

    private static Node Add(Node root, JsonOperation operation, string? path, Node value)
    {
        var (parent, key) = FindParent(root, operation, path, "add");
        if (parent.Kind == NodeKind.Mapping)
            Put(parent, key, value, operation);
        else if (key == "-")
            parent.Items.Add(value);
        else
            parent.Items.Insert(Index(parent, key, parent.Items.Count, operation, path!), value);
        return root;
    }

    private static void Put(Node parent, string key, Node value, JsonOperation operation)
    {
        if (parent.Entries.TryGetValue(key, out var entry))
            entry.Value = value;
        else
            parent.Entries.Add(key, new Entry(value, value.Origin ?? operation.Origin));
    }

    private static Node Replace(Node root, JsonOperation operation)
    {
        var value = Copy(operation.Value);
        if (operation.Path is { Length: 0 })
            return value;
        var (parent, key) = FindParent(root, operation, operation.Path, "replace");
        if (parent.Kind == NodeKind.Mapping)
            Put(parent, key, value, operation);
        else
            parent.Items[Index(parent, key, parent.Items.Count - 1, operation, operation.Path!)] = value;
        return root;
    }

    private static Node Remove(Node root, JsonOperation operation, string? path, string name)
    {
        var (parent, key) = FindParent(root, operation, path, name);
        if (parent.Kind == NodeKind.Mapping)
        {
            if (!parent.Entries.TryGetValue(key, out var entry))
                throw Fail(operation, $"error in {name} for path: '{path}': Unable to remove nonexistent key: {key}: missing value");
            parent.Entries.Remove(key);
            return entry.Value;
        }

        var index = Index(parent, key, parent.Items.Count - 1, operation, path!);
        var item = parent.Items[index];
        parent.Items.RemoveAt(index);
        return item;
    }

    private static Node Get(Node root, JsonOperation operation, string? path, string name)
    {
        if (path is { Length: 0 })
            return root;
        var (parent, key) = FindParent(root, operation, path, name);
        if (parent.Kind == NodeKind.Mapping)
            return parent.Find(key) ?? Copy(null);
        return parent.Items[Index(parent, key, parent.Items.Count - 1, operation, path!)];
    }

    private static void Test(Node root, JsonOperation operation)
    {
        Node? found;
        if (operation.Path is { Length: 0 })
        {
            found = root;
        }
        else
        {
            var (parent, key) = FindParent(root, operation, operation.Path, "test");
            found = parent.Kind == NodeKind.Mapping ? parent.Find(key) : parent.Items[Index(parent, key, parent.Items.Count - 1, operation, operation.Path!)];
        }

        var isEqual = found is null or { IsNull: true } ? operation.Value is null or { IsNull: true } : operation.Value is { } value && AreEqual(found, value);
        if (!isEqual)
            throw Fail(operation, $"testing value {operation.Path} failed: test failed");
    }

    private static bool AreEqual(Node first, Node second)
    {
        if (first.Kind != second.Kind)
            return false;
        switch (first.Kind)
        {
            case NodeKind.Scalar:
                return first.Value == second.Value && first.Tag == second.Tag;
            case NodeKind.Sequence:
                for (var i = 0; i < first.Items.Count; i++)
                {
                    if (i >= second.Items.Count || !AreEqual(first.Items[i], second.Items[i]))
                        return false;
                }

                return first.Items.Count == second.Items.Count;
            default:
                foreach (var entry in first.Entries)
                {
                    if (second.Find(entry.Key) is not { } other || !AreEqual(entry.Value.Value, other))
                        return false;
                }

                return first.Entries.Count == second.Entries.Count;
        }
    }

    // The collection that a pointer leads into, and the last step.
    private static (Node Parent, string Key) FindParent(Node root, JsonOperation operation, string? path, string name)
    {
        if (path is null)
            throw Fail(operation, $"{name} operation has no path");
        var steps = path.Split('/');
        if (steps.Length < 2)
            throw Fail(operation, $"{name} operation does not apply: doc is missing path: \"{path}\": missing value");
        var node = root;
        for (var i = 1; i < steps.Length - 1; i++)
        {
            var step = Decode(steps[i]);
            var next = node.Kind == NodeKind.Mapping ? node.Find(step) : node.Kind == NodeKind.Sequence ? Item(node, step) : null;
            if (next is null || next.Kind == NodeKind.Scalar)
                throw Fail(operation, $"{name} operation does not apply: doc is missing path: \"{path}\": missing value");
            node = next;
        }

        if (node.Kind == NodeKind.Scalar)
            throw Fail(operation, $"{name} operation does not apply: doc is missing path: \"{path}\": missing value");
        return (node, Decode(steps[steps.Length - 1]));
    }

    private static Node? Item(Node list, string step)
    {
        if (!int.TryParse(step, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index))
            return null;
        if (index < 0)
            index += list.Items.Count;
        return index >= 0 && index < list.Items.Count ? list.Items[index] : null;
    }

    private static int Index(Node list, string step, int last, JsonOperation operation, string path)
    {
        if (!int.TryParse(step, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index))
            throw Fail(operation, $"value was not a proper array index: '{step}' in '{path}'");
        // A negative index counts from the end, for an insertion from after it.
        if (index < 0)
            index += last + 1;
        if (index < 0 || index > last)
            throw Fail(operation, $"Unable to access invalid index: {step} in '{path}': invalid index referenced");
        return index;
    }

    private static string Decode(string step) => step.IndexOf('~') < 0 ? step : step.Replace("~1", "/").Replace("~0", "~");
}
