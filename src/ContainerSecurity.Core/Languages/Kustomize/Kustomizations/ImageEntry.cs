using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Kustomizations;

/// <summary>An entry of <c>images</c>.</summary>
/// <param name="Name">The name, which is a regular expression.</param>
/// <param name="NewName">The name that it gets.</param>
/// <param name="NewTag">The tag that it gets.</param>
/// <param name="TagSuffix">What is put after the tag.</param>
/// <param name="Digest">The digest that it gets.</param>
/// <param name="Origin">Where it is written.</param>
internal sealed record ImageEntry(Node? Name, Node? NewName, Node? NewTag, Node? TagSuffix, Node? Digest, TextOrigin? Origin)
{
    /// <summary>Reads an entry.</summary>
    /// <exception cref="KustomizeException">It is wrong.</exception>
    public static ImageEntry Read(Node node, bool isStrict)
    {
        var entry = new ImageEntry(null, null, null, null, null, node.Origin);
        FieldValue.ReadObject(node, "Image", isStrict, (field, value) =>
        {
            Node? Text() => FieldValue.Text(value, "Image.images." + field) is { Value.Length: > 0 } text ? text : null;
            switch (field)
            {
                case "name":
                    entry = entry with { Name = Text() };
                    break;
                case "newname":
                    entry = entry with { NewName = Text() };
                    break;
                case "newtag":
                    entry = entry with { NewTag = Text() };
                    break;
                case "tagsuffix":
                    entry = entry with { TagSuffix = Text() };
                    break;
                case "digest":
                    entry = entry with { Digest = Text() };
                    break;
                default:
                    return false;
            }

            return true;
        });
        return entry;
    }
}
