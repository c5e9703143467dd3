using System.Globalization;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Deployment.Support;

/// <summary>The user that an image or its container runs as.</summary>
/// <param name="Name">The user as written, without the group.</param>
/// <param name="Location">The location that sets the user.</param>
internal readonly record struct ImageUser(string Name, Location Location)
{
    public bool IsRoot => UserNames.IsRoot(Name);

    public bool IsNumber => Name.All(c => c is >= '0' and <= '9');

    /// <summary>The user of an image; null where it is unresolved, or inherited from a base image that is not known to run as root.</summary>
    public static ImageUser? Of(ImageConfiguration image)
    {
        if (image.User.IsUnknown)
            return null;
        if (image.User.Value is { Length: > 0 } written && UserNames.User(written) is { Length: > 0 } name)
            return new ImageUser(name, image.User.Location);
        if (image.Stage is not BuildStage stage)
            return new ImageUser("root", image.Location);
        var origin = BaseImages.Root(stage);
        return origin.IsScratch || (origin.BaseImage is { } reference && RootImages.IsRoot(reference)) ? new ImageUser("root", stage.Location) : null;
    }

    /// <summary>The user of a container: its own runAsUser, or the user of its image.</summary>
    public static ImageUser? Of(Container container, ImageConfiguration image)
    {
        var set = container.Security.RunAsUser;
        if (set.IsKnown)
            return new ImageUser(set.Value.ToString(CultureInfo.InvariantCulture), set.Location);
        return set.IsUnset ? Of(image) : null;
    }
}
