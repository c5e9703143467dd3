using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.BuildDefinitions;

/// <summary>Reads compose files. Source: the Compose Specification, build.</summary>
internal static class ComposeReader
{
    public static void Read(DataMapping root, BuildList builds)
    {
        var folder = DocumentPath.FolderOf(builds.Document.Path.Replace('\\', '/'));
        foreach (var service in (root["services"] as DataMapping)?.AllEntries().Select(e => e.Value.Resolved).OfType<DataMapping>() ?? [])
        {
            var build = service["build"];
            if (build is null || build.Get("dockerfile_inline") is not null)
                continue;
            var context = build is DataScalar text ? text.Text : build.Get("context") is { } written ? (written as DataScalar)?.Text : ".";
            var dockerfiles = BuildList.Paths([folder], context, build.Scalar("dockerfile")?.Text);
            var target = build.Scalar("target")?.Text;
            if (service.Scalar("image") is { } image)
                builds.Add(image.Text, image.Span, dockerfiles, target);
            foreach (var tag in build.Get("tags").Items().OfType<DataScalar>())
                builds.Add(tag.Text, tag.Span, dockerfiles, target);
        }
    }
}
